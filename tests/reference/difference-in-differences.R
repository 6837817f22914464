source('tests/reference/write-json.R')

panel <- function(name, treated, comparison, periods, change, seed, level) {
  set.seed(seed)
  N <- treated + comparison
  Y <- t(sapply(seq_len(N), function(i) rnorm(1, 40, 8) + cumsum(rnorm(periods, 0.2, 1)) +
                  (i <= treated) * (seq_len(periods) > change) * -5))
  d <- data.frame(y = as.numeric(t(Y)), place = factor(rep(seq_len(N), each = periods)),
                  period = factor(rep(seq_len(periods), N)))
  d$on <- as.numeric(as.integer(d$place) <= treated & as.integer(d$period) > change)
  twoway <- unname(coef(lm(y ~ place + period + on, d))['on'])
  group <- as.numeric(seq_len(N) <= treated)
  estimate <- function(values) {
    model <- lm(values ~ group); s <- summary(model)$coefficients[2, ]
    ci <- confint(model, level = level)[2, ]
    list(estimate = s[[1]], standardError = s[[2]], low = ci[[1]], high = ci[[2]], p = s[[4]])
  }
  after <- (change + 1):periods
  slopes <- if (change < 3) NULL else apply(Y[, 1:change], 1, function(v) coef(lm(v ~ seq_along(v)))[[2]])
  list(name = name, treated = lapply(seq_len(treated), function(i) Y[i, ]),
       comparison = lapply(treated + seq_len(comparison), function(i) Y[i, ]), change = change, level = level,
       twoWayFixedEffects = twoway,
       effect = estimate(rowMeans(Y[, after, drop = FALSE]) - rowMeans(Y[, 1:change, drop = FALSE])),
       preTrend = if (is.null(slopes)) NULL else estimate(slopes),
       periods = lapply(setdiff(seq_len(periods), change), function(t)
         c(list(index = t - 1), estimate(Y[, t] - Y[, change]))))
}
write_reference('difference-in-differences', list(panels = list(
  panel('five places against eight', 5, 8, 12, 7, 1, 0.95),
  panel('one place against six', 1, 6, 10, 5, 2, 0.9),
  panel('two periods', 4, 4, 2, 1, 3, 0.95))))
