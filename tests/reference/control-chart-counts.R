source('tests/reference/write-json.R')

set.seed(14)
few <- rpois(36, 2.3); few[30] <- 9
many <- rpois(40, 180); people <- round(runif(40, 2e5, 9e5)); rated <- rpois(40, people * 4e-5); rated[20] <- rated[20] + 30
chart <- function(name, counts, exposures, base, limits, tail, calm, perYear) {
  e <- if (is.null(exposures)) rep(1, length(counts)) else exposures
  rate <- sum(counts[1:calm]) / sum(e[1:calm]); m <- rate * e
  low <- if (limits == 'exact') qpois(tail, m) else pmax(0, m - 3 * sqrt(m))
  high <- if (limits == 'exact') qpois(1 - tail, m) else m + 3 * sqrt(m)
  # Whole counts outside the limits, added up one by one.
  outside <- sapply(seq_along(m), function(i) { k <- 0:2000; sum(dpois(k, m[i])[k < low[i] | k > high[i]]) })
  out <- list(name = name, counts = counts)
  if (!is.null(exposures)) out$exposures <- exposures
  fit <- glm(counts[1:calm] ~ 1 + offset(log(e[1:calm])), family = quasipoisson, control = glm.control(epsilon = 1e-13))
  c(out, list(base = base, limits = limits, tail = tail, calm = calm, perYear = perYear, centre = rate * base,
              low = low / e * base, high = high / e * base, falseAlarm = outside,
              falseAlarmsAYear = mean(outside) * perYear, dispersion = summary(fit)$dispersion))
}
write_reference('control-chart-counts', list(charts = list(
  chart('few events', few, NULL, 1, 'three sigma', 0.00135, 24, 12),
  chart('few events, exact', few, NULL, 1, 'exact', 0.00135, 36, 12),
  chart('many events', many, NULL, 1, 'three sigma', 0.00135, 40, 52),
  chart('rates', rated, people, 1e5, 'three sigma', 0.00135, 40, 4),
  chart('rates, exact', rated, people, 1000, 'exact', 0.025, 18, 365))))
