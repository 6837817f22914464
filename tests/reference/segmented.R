suppressMessages(library(sandwich))
source('tests/reference/write-json.R')

set.seed(30)
n <- 72; change <- 40; t <- 0:(n - 1); after <- as.numeric(t >= change)
noise <- as.numeric(arima.sim(list(ar = 0.4), n, sd = 3))
y <- 80 + 0.3 * t - 12 * after - 0.5 * after * (t - change) + 6 * sin(2 * pi * t / 12) + noise
since <- after * (t - change)

case <- function(name, formula, lag, level, period, harmonics) {
  model <- lm(formula)
  V <- NeweyWest(model, lag = lag, prewhite = FALSE, adjust = TRUE)
  plain <- NeweyWest(model, lag = lag, prewhite = FALSE, adjust = FALSE)
  q <- qt((1 + level) / 2, model$df.residual)
  estimate <- function(w) {
    b <- sum(w * coef(model)); se <- sqrt(as.numeric(t(w) %*% V %*% w))
    list(estimate = b, standardError = se, low = b - q * se, high = b + q * se, p = 2 * pt(-abs(b / se), model$df.residual))
  }
  unit <- function(i) as.numeric(seq_along(coef(model)) == i)
  X <- model.matrix(model)
  X0 <- X[(change + 1):n, ]; X0[, 3:4] <- 0
  list(name = name, lag = lag, level = level,
       period = period, harmonics = harmonics,
       before = estimate(unit(2)), step = estimate(unit(3)), slope = estimate(unit(4)),
       lastEffect = estimate(unit(3) + (n - 1 - change) * unit(4)), fitted = as.numeric(fitted(model)),
       counterfactual = apply(X0, 1, function(w) estimate(w)$estimate),
       counterfactualHigh = apply(X0, 1, function(w) estimate(w)$high),
       covariance = lapply(seq_len(nrow(V)), function(i) as.numeric(plain[i, ])))
}
cases <- list(
  case('without a season', y ~ t + after + since, 3, 0.95, NA, NA),
  case('for unequal variance only', y ~ t + after + since, 0, 0.99, NA, NA),
  case('with a season', y ~ t + after + since + sin(2 * pi * t / 12) + cos(2 * pi * t / 12), 5, 0.95, 12, 1),
  case('with two harmonics', y ~ t + after + since + sin(2 * pi * t / 12) + cos(2 * pi * t / 12) +
         sin(4 * pi * t / 12) + cos(4 * pi * t / 12), 3, 0.9, 12, 2))
write_reference('segmented', list(sandwich = as.character(packageVersion('sandwich')), values = y, change = change,
                                  cases = cases))
