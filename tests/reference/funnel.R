source('tests/reference/write-json.R')

# Interpolated quantiles of Spiegelhalter (2005), appendix A.1.1.
interpolate <- function(p, q, d) { r <- q(p); r - (d(r) - p) / (d(r) - d(r - 1)) }
poisson_point <- function(mean, p) interpolate(p, function(p) qpois(p, mean), function(r) ppois(r, mean))
binomial_point <- function(n, chance, p) interpolate(p, function(p) qbinom(p, n, chance), function(r) pbinom(r, n, chance))
levels <- c(0.95, 0.998)
poisson <- list(); binomial <- list()
for (level in levels) {
  tails <- c((1 - level) / 2, (1 + level) / 2)
  for (mean in c(0.01, 0.4, 3, 10, 57.3, 1234, 98765.4)) {
    points <- sapply(tails, function(p) poisson_point(mean, p))
    poisson <- c(poisson, list(list(mean = mean, level = level, low = points[1], high = points[2])))
  }
  for (case in list(c(1, 0.5), c(12, 0.04), c(100, 0.3), c(1200, 0.97), c(250000, 0.611))) {
    points <- sapply(tails, function(p) binomial_point(case[1], case[2], p))
    binomial <- c(binomial, list(list(n = case[1], chance = case[2], level = level, low = points[1], high = points[2])))
  }
}

# Overdispersion of rates per 100,000: z-scores winsorised at a tenth, multiplicative phi and additive tau2.
set.seed(2005)
population <- round(exp(runif(30, log(5e4), log(5e6))))
count <- rnbinom(30, size = 6, mu = population * 6e-5)
target <- sum(count) / sum(population) * 1e5
variance <- target * 1e5 / population
value <- count / population * 1e5
estimate <- function(outer) {
  z <- (value - target) / sqrt(variance)
  ends <- quantile(z, c(outer, 1 - outer))
  z <- pmin(pmax(z, ends[1]), ends[2])
  w <- 1 / variance
  phi <- mean(z^2)
  list(outer = outer, phi = max(1, phi),
       tau2 = max(0, (length(z) * phi - (length(z) - 1)) / (sum(w) - sum(w^2) / sum(w))))
}
write_reference('funnel', list(poisson = poisson, binomial = binomial, target = target, value = value,
  variance = variance, spreads = lapply(c(0, 0.1, 0.25), estimate)))
