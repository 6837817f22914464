source('tests/reference/write-json.R')

# Score interval of a ratio of rates: Wilson limits of the first share of the events, from prop.test without correction.
score <- function(x1, n1, x2, n2, level) {
  test <- prop.test(x1, x1 + x2, p = n1 / (n1 + n2), conf.level = level, correct = FALSE)
  limits <- as.numeric(test$conf.int)
  c(limits / (1 - limits) * n2 / n1, test$p.value)
}
cases <- list(c(30, 1000, 15, 1000), c(0, 5000, 4, 7000), c(1, 90000, 1, 10000), c(41, 28010, 15, 19017),
              c(12, 1.2e6, 240, 9.1e6), c(5000, 2.1e6, 4700, 2.0e6), c(7, 100, 7, 100))
ratios <- list()
for (level in c(0.95, 0.998)) for (case in cases) {
  s <- suppressWarnings(score(case[1], case[2], case[3], case[4], level))
  log_method <- if (case[1] == 0) c(NA, NA) else
    exp(log(case[1] / case[2] / (case[3] / case[4])) +
        c(-1, 1) * qnorm((1 + level) / 2) * sqrt(1 / case[1] + 1 / case[3]))
  ratios <- c(ratios, list(list(
    first = list(count = case[1], population = case[2]), second = list(count = case[3], population = case[4]),
    level = level, ratio = case[1] / case[2] / (case[3] / case[4]), low = s[1], high = s[2], p = s[3],
    logLow = log_method[1], logHigh = log_method[2])))
}
write_reference('rate', list(ratios = ratios))
