source('tests/reference/write-json.R')

# The two charts written out as loops, and mean run lengths by a Markov chain of many states (Brook and Evans 1972),
# which is another way than the integral equation; the error falls with the square of the number of states.
set.seed(8)
values <- c(rnorm(30, 50, 4), rnorm(20, 54, 4), rnorm(15, 44, 4))
ewma <- function(x, mean, sd, lambda, width) {
  average <- Reduce(function(a, v) lambda * v + (1 - lambda) * a, x, accumulate = TRUE, mean)[-1]
  half <- width * sd * sqrt(lambda / (2 - lambda) * (1 - (1 - lambda)^(2 * seq_along(x))))
  list(lambda = lambda, width = width, average = average, low = mean - half, high = mean + half)
}
cusum <- function(x, mean, sd, k, h) {
  z <- (x - mean) / sd
  up <- Reduce(function(s, v) max(0, s + v - k), z, accumulate = TRUE, 0)[-1]
  down <- Reduce(function(s, v) max(0, s - v - k), z, accumulate = TRUE, 0)[-1]
  list(slack = k, threshold = h, up = up, down = down)
}

ewma_chain <- function(lambda, width, m) {
  h <- width * sqrt(lambda / (2 - lambda)); d <- 2 * h / m
  mid <- -h + (seq_len(m) - 0.5) * d
  upper <- outer(mid, mid, function(u, y) pnorm((y + d / 2 - (1 - lambda) * u) / lambda))
  lower <- outer(mid, mid, function(u, y) pnorm((y - d / 2 - (1 - lambda) * u) / lambda))
  solve(diag(m) - (upper - lower), rep(1, m))[(m + 1) / 2]
}
cusum_chain <- function(k, h, m) {
  w <- 2 * h / (2 * m - 1); i <- 0:(m - 1)
  p <- outer(i, i, function(a, b) pnorm((b - a + 0.5) * w + k) - pnorm((b - a - 0.5) * w + k))
  p[, 1] <- pnorm((0.5 - i) * w + k)
  solve(diag(m) - p, rep(1, m))[1]
}
richardson <- function(f, m) (4 * f(2 * m + 1) - f(m)) / 3
ewma_arl <- lapply(list(c(0.1, 2.814), c(0.2, 2.962), c(0.25, 2.998), c(0.4, 3.054), c(0.05, 2.5)), function(a)
  list(lambda = a[1], width = a[2], runLength = richardson(function(m) ewma_chain(a[1], a[2], m), 401)))
cusum_arl <- lapply(list(c(0.5, 4), c(0.5, 5), c(0.25, 8), c(1, 2.5), c(0.75, 3.34)), function(a)
  list(slack = a[1], threshold = a[2], runLength = richardson(function(m) cusum_chain(a[1], a[2], m), 400)))

write_reference('control-charts', list(
  values = values, mean = 50, deviation = 4,
  ewma = list(ewma(values, 50, 4, 0.2, 2.962), ewma(values, 50, 4, 0.05, 2.5)),
  cusum = list(cusum(values, 50, 4, 0.5, 5), cusum(values, 50, 4, 0.25, 8)),
  ewmaRunLength = ewma_arl, cusumRunLengthOneSide = cusum_arl,
  calm = list(mean = mean(values[1:30]), deviation = sd(values[1:30]))))
