source('tests/reference/write-json.R')

# Gi* by its formula with a matrix of weights, on a grid of 7 by 6 cells with a hot corner; neighbours share an edge or corner.
set.seed(5)
columns <- 7; rows <- 6; n <- columns * rows
cell <- expand.grid(x = seq_len(columns), y = seq_len(rows))
values <- rgamma(n, 4, 0.2) + ifelse(cell$x >= 5 & cell$y >= 4, 25, 0)
W <- (as.matrix(dist(cell, method = 'maximum')) <= 1) * 1
m <- mean(values); s <- sqrt(mean(values^2) - m^2)
w <- rowSums(W)
z <- as.numeric((W %*% values - m * w) / (s * sqrt((n * rowSums(W^2) - w^2) / (n - 1))))
p <- 2 * pnorm(-abs(z))
write_reference('getis-ord', list(values = values,
  neighbours = lapply(seq_len(n), function(i) I(setdiff(which(W[i, ] == 1), i) - 1)),
  z = z, p = p, q = p.adjust(p, 'BH')))
