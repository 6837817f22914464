source('tests/reference/write-json.R')

set.seed(1995)
p <- list(c(0.01, 0.04, 0.03), c(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
          0.5719, 0.6528, 0.7590, 1), c(0, 0, 1, 0.5), round(runif(30)^2, 4), I(0.2))
adjusted <- lapply(p, function(one) list(p = I(unclass(one)), q = I(p.adjust(one, method = 'BH'))))

# Rank intervals by comparing every two places, each at a level for n - 1 comparisons.
ranks <- lapply(list(list(c(9, 8, 1), c(1, 1, 1)), list(round(rnorm(15, 0, 3), 2), round(runif(15, 0.1, 1.5), 2)),
                     list(c(5, 5, 5, 7), c(0, 0, 0.2, 0.3))), function(set) {
  y <- set[[1]]; e <- set[[2]]; n <- length(y)
  z <- qnorm(1 - 0.05 / (2 * (n - 1)))
  clear <- outer(seq_len(n), seq_len(n), function(j, k) y[k] - y[j] > z * sqrt(e[j]^2 + e[k]^2))
  list(estimate = y, error = e, rank = rank(-y, ties.method = 'min'), low = rowSums(clear) + 1, high = n - colSums(clear))
})
write_reference('many', list(adjusted = adjusted, ranks = ranks))
