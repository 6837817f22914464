suppressMessages(library(strucchange))
source('tests/reference/write-json.R')

# strucchange::breakpoints minimises the same sum of squares for a given number of breaks, over all partitions.
set.seed(77)
series <- list(nile = as.numeric(Nile), steps = c(rnorm(30, 10, 2), rnorm(25, 14, 2), rnorm(40, 7, 2)),
               small = c(rnorm(40, 10, 2), rnorm(40, 12, 2)))
least <- function(name, h, breaks) {
  y <- series[[name]]
  fit <- breakpoints(y ~ 1, h = h, breaks = breaks)
  list(series = name, shortest = h, breaks = I(as.numeric(fit$breakpoints <- breakpoints(fit, breaks = breaks)$breakpoints)),
       rss = sum(residuals(lm(y ~ breakfactor(fit, breaks = breaks)))^2))
}
# Every way to cut a short series with penalties, by plain optimal partitioning over all pairs of positions.
partition <- function(y, cost, penalty, shortest) {
  n <- length(y); best <- c(-penalty, rep(Inf, n)); last <- rep(0, n + 1)
  for (end in shortest:n) for (start in c(0, if (end - shortest >= shortest) shortest:(end - shortest))) {
    value <- best[start + 1] + cost(y, start, end) + penalty
    if (value < best[end + 1]) { best[end + 1] <- value; last[end + 1] <- start }
  }
  cuts <- c(); end <- n
  while (end > 0) { end <- last[end + 1]; if (end > 0) cuts <- c(end, cuts) }
  list(changes = I(as.numeric(cuts)), cost = best[n + 1])
}
sigma <- function(y) mad(diff(y)) / sqrt(2)
mean_cost <- function(y, s, e) { x <- y[(s + 1):e]; sum((x - mean(x))^2) / sigma(y)^2 }
both_cost <- function(y, s, e) { x <- y[(s + 1):e]; length(x) * (log(mean((x - mean(x))^2)) + 1) }
modified <- function(cost) function(y, s, e) cost(y, s, e) + log(e - s)
run <- function(name, changing, penalty, shortest) {
  y <- series[[name]]; n <- length(y)
  cost <- if (changing == 'mean') mean_cost else both_cost
  p <- if (changing == 'mean') 1 else 2
  result <- if (penalty == 'BIC') partition(y, cost, (p + 1) * log(n), shortest) else
    partition(y, modified(cost), (p + 2) * log(n), shortest)
  c(list(series = name, changing = changing, penalty = penalty, shortest = shortest), result)
}
runs <- list()
for (name in names(series)) for (changing in c('mean', 'mean and variance')) for (penalty in c('BIC', 'MBIC'))
  runs <- c(runs, list(run(name, changing, penalty, if (name == 'nile') 8 else 5)))
write_reference('pelt', list(strucchange = as.character(packageVersion('strucchange')), series = series, runs = runs,
  leastSquares = list(least('nile', 15, 1), least('steps', 10, 2), least('small', 10, 1))))
