suppressMessages(library(surveillance))
source('tests/reference/write-json.R')

set.seed(20)
counts <- c(rpois(30, 6), 19, 22, rpois(20, 6), rep(0, 9), 1, 0, rpois(15, 3), 12, rpois(6, 3))
series <- sts(observed = counts, frequency = 365)

run <- function(method, alpha, minSigma, baseline) {
  result <- earsC(series, control = list(method = method, alpha = alpha, minSigma = minSigma, baseline = baseline))
  first <- baseline + c(C1 = 0, C2 = 2, C3 = 4)[[method]]
  list(method = method, alpha = alpha, minSigma = minSigma, baseline = baseline, first = first,
       limit = as.numeric(upperbound(result)), alarm = as.logical(alarms(result)))
}

# The statistic of C3 by its definition, for earsC gives no such number.
c3 <- function(baseline, minSigma) {
  z <- sapply(seq_along(counts), function(t) {
    if (t < baseline + 3) return(NA)
    past <- counts[(t - baseline - 2):(t - 3)]
    (counts[t] - mean(past)) / max(sd(past), minSigma)
  })
  sum3 <- sapply(seq_along(counts), function(t) if (t < baseline + 5) NA else sum(pmax(0, z[t - 0:2] - 1)))
  sum3[(baseline + 5):length(counts)]
}

runs <- list(run('C1', 0.001, 0.5, 7), run('C2', 0.001, 0.5, 7), run('C1', 0.01, 1, 14), run('C2', 0.01, 1, 5))
write_reference('ears', list(
  surveillance = as.character(packageVersion('surveillance')), counts = counts, runs = runs,
  c3 = list(baseline = 7, minSigma = 0.5, alpha = 0.025, statistic = c3(7, 0.5),
            alarmWithoutToday = run('C3', 0.025, 0.5, 7)$alarm),
  falseAlarm = list(list(baseline = 7, alpha = 0.001, p = pt(-qnorm(0.999) * sqrt(7 / 8), 6)),
                    list(baseline = 28, alpha = 0.01, p = pt(-qnorm(0.99) * sqrt(28 / 29), 27)))))
