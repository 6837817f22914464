source('tests/reference/write-json.R')

# Marshall's estimator in the words of his paper; the same arithmetic as EBest of the package spdep.
marshall <- function(x, n) {
  r <- x / n; m <- sum(x) / sum(n)
  a <- max(0, sum(n * (r - m)^2) / sum(n) - m / mean(n))
  weight <- if (a == 0) rep(0, length(x)) else a / (a + m / n)
  list(count = x, population = n, shrunk = (m + weight * (r - m)) * 1e5, weight = weight)
}
write_reference('shrinkage', list(cases = list(
  marshall(c(3, 40, 12, 0, 95), c(83, 90000, 41000, 2500, 310000)),
  marshall(c(10, 11, 9, 10), c(1000, 1050, 980, 1010)),
  marshall(c(0, 0, 0), c(10, 20, 30)),
  marshall(c(512, 88, 1204, 33, 7, 260), c(2.1e6, 4.4e5, 1.3e7, 9.1e4, 1.2e4, 8.8e5)))))
