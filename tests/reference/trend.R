source('tests/reference/write-json.R')

series <- list(
  list(t = 2000:2004, y = c(1, 2, 3, 5, 4)),
  list(t = 2001:2008, y = c(8.1, 7.7, 7.9, 6.2, 6.0, 6.4, 5.1, 5.0)),
  list(t = c(2000, 2001, 2003, 2004, 2007, 2008, 2009, 2012, 2013, 2015, 2016, 2020),
       y = c(31.2, 30.1, 29.9, 31.0, 28.2, 27.5, 27.7, 26.1, 26.4, 24.9, 25.3, 22.8)),
  list(t = 1:14, y = c(3, 3, 2, 4, 4, 4, 5, 3, 6, 6, 5, 7, 7, 7)),
  list(t = 1:6, y = c(2, 2, 1, 3, 3, 4)),
  list(t = 1:20, y = c(10, 12, 9, 11, 13, 8, 12, 10, 11, 9, 14, 7, 10, 12, 11, 10, 9, 13, 12, 8)),
  list(t = 1:11, y = c(4.4, 4.1, 5.2, 3.3, 4.9, 2.1, 6.3, 4.2, 4.8, 3.9, 5.7)))
rows <- lapply(series, function(s) {
  n <- length(s$y)
  signs <- outer(seq_len(n), seq_len(n), function(i, j) sign(s$y[j] - s$y[i]) * (j > i))
  ties <- as.numeric(table(s$y))
  variance <- (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
  exact <- n <= 9 && all(ties == 1)
  # cor.test with ranks of time is the Mann-Kendall test, with its continuity correction.
  test <- cor.test(seq_len(n), s$y, method = 'kendall', exact = exact, continuity = TRUE)
  pairs <- which(upper.tri(diag(n)), arr.ind = TRUE)
  slopes <- sort((s$y[pairs[, 2]] - s$y[pairs[, 1]]) / (s$t[pairs[, 2]] - s$t[pairs[, 1]]))
  reach <- qnorm(0.975) * sqrt(variance)
  ranks <- round(c((length(slopes) - reach) / 2, (length(slopes) + reach) / 2 + 1))
  limits <- if (ranks[1] < 1) c(NA, NA) else slopes[ranks]
  list(times = s$t, values = s$y, s = sum(signs), variance = variance,
       z = if (exact) NA else as.numeric(test$statistic), p = test$p.value,
       slope = median(slopes), intercept = median(s$y) - median(slopes) * median(s$t),
       low = limits[1], high = limits[2])
})
write_reference('trend', list(series = rows))
