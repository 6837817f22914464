source('tests/reference/write-json.R')

# Mean absolute difference of every two places, without the shortcut by ranks.
gini <- function(x) mean(abs(outer(x, x, '-'))) / (2 * mean(x))
set.seed(2017)
counts <- list(c(3, 1, 1, rep(0, 7)), c(22, 18, 17, 12, 11, 8, 6, 3, 2, 1), c(5, 2, 1, rep(0, 7)), c(10, rep(0, 9)),
               rep(1, 6), c(1, 0, 0, 0), rpois(60, 0.4), rnbinom(80, size = 0.5, mu = 3))
observed <- lapply(counts, function(x) {
  g <- gini(x)
  list(counts = x, gini = g, adjusted = max(length(x) / sum(x), 1) * (g - 1) + 1)
})

# The expectation by chance, by brute force over both counts of two places, and the mean of simulations with its error.
expected <- lapply(list(c(5, 10), c(1, 7), c(3, 2), c(40, 15), c(30, 200), c(300, 40), c(9, 1)), function(case) {
  events <- case[1]; places <- case[2]
  exact <- if (places == 1) 0 else {
    total <- 0
    for (a in 0:events) for (b in 0:(events - a)) {
      total <- total + abs(a - b) * dmultinom(c(a, b, events - a - b), prob = c(1, 1, places - 2))
    }
    (places - 1) * total / (2 * events)
  }
  runs <- replicate(400, gini(as.numeric(rmultinom(1, events, rep(1, places)))))
  list(events = events, places = places, exact = exact, simulated = mean(runs), error = sd(runs) / sqrt(400))
})
write_reference('gini', list(observed = observed, expected = expected))
