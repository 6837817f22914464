source('tests/reference/write-json.R')

sets <- list(c(1, 1, 2, 2), rep(0.7, 9), c(0.2, 0.5, 1, 1.3, 2.9, 4.4))
set.seed(7)
sets[[4]] <- round(rexp(40) + 0.1, 3)
rows <- lapply(sets, function(w) list(weights = w, designEffect = length(w) * sum(w^2) / sum(w)^2,
                                      effectiveSize = sum(w)^2 / sum(w^2),
                                      # The same from the relative variance of the weights.
                                      byVariation = 1 + mean((w - mean(w))^2) / mean(w)^2))
margins <- list()
for (p in c(0.02, 0.3, 0.5)) for (n in c(50, 1207)) for (deff in c(1, 1.8)) {
  margins <- c(margins, list(list(proportion = p, n = n, designEffect = deff,
                                  margin = qnorm(0.975) * sqrt(deff * p * (1 - p) / n))))
}
write_reference('survey', list(weights = rows, margins = margins))
