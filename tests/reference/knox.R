suppressMessages(library(surveillance))
source('tests/reference/write-json.R')

# Random events, a third of them followed by another one near in place and time; some in exactly the same place.
set.seed(12)
n <- 90
x <- round(runif(n, 0, 2000)); y <- round(runif(n, 0, 2000)); day <- sample(0:364, n, TRUE)
again <- sample(n, 30)
same <- rep(c(TRUE, FALSE), 15)
x <- c(x, x[again] + ifelse(same, 0, round(rnorm(30, 0, 60))))
y <- c(y, y[again] + ifelse(same, 0, round(rnorm(30, 0, 60))))
day <- c(day, day[again] + sample(0:10, 30, TRUE))
ds <- as.numeric(dist(cbind(x, y))); dt <- as.numeric(dist(day))

distances <- c(0, 100, 200, 400); days <- c(7, 14, 28)
space <- cut(ds, c(-1, distances)); time <- cut(dt, c(-1, days))
observed <- table(space, time)
expected <- outer(as.numeric(table(space)), as.numeric(table(time))) / length(ds)
# surveillance::knox counts the same pairs, but deals the pairs out anew as if they did not share events. The p-values here
# deal out the days of the events.
tell <- function(eps.t, eps.s) {
  k <- knox(dt = dt, ds = ds, eps.t = eps.t, eps.s = eps.s, simulate.p.value = FALSE)
  close <- ds <= eps.s
  shuffled <- replicate(9999, sum(as.numeric(dist(sample(day)))[close] <= eps.t))
  list(statistic = as.numeric(k$statistic), expected = as.numeric(k$null.value),
       p = mean(c(shuffled, k$statistic) >= k$statistic))
}
write_reference('knox', list(
  surveillance = as.character(packageVersion('surveillance')),
  events = lapply(seq_along(x), function(i) list(x = x[i], y = y[i], day = day[i])),
  distances = distances[-1], days = days,
  observed = as.numeric(t(observed)), expected = as.numeric(t(expected)),
  samePlaceInAWeek = tell(7, 0), within400In28Days = tell(28, 400)))
