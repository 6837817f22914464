"""One-sided tests: the sign test by the binomial distribution, and Spearman's rank correlation, up to eight pairs over
every order of the ranks, above by scipy. Run as `python3 tests/reference/one-sided.py` from the project's root."""

import itertools
import json
import random

import scipy
from scipy import stats

signs = [(5, 5), (8, 10), (1, 1), (0, 7), (30, 40), (120, 200), (900, 1500)]


def orders(n, rho, side):
    ranks = range(1, n + 1)
    hits = total = 0
    for order in itertools.permutations(ranks):
        other = 1 - 6 * sum((a - b) ** 2 for a, b in zip(ranks, order)) / (n * (n * n - 1))
        total += 1
        hits += side * other >= side * rho - 1e-9
    return hits / total


def spearman():
    random.seed(7)
    rows = []
    for n in (5, 6, 8, 9, 12, 30):
        shuffled = random.sample(range(n), n)
        swapped = [n - 1, *range(1, n - 1), 0]
        near = [1, 0, 3, 2, *range(4, n)]
        for y in (shuffled, swapped, near):
            for side, alternative in ((1, "greater"), (-1, "less")):
                found = stats.spearmanr(range(n), y, alternative=alternative)
                rho = float(found.statistic)
                p = orders(n, rho, side) if n <= 8 else float(found.pvalue)
                rows.append({"rho": rho, "n": n, "side": side, "p": p})
    return rows


with open("tests/reference/one-sided.json", "w") as out:
    json.dump(
        {
            "made": f"tests/reference/one-sided.py with scipy {scipy.__version__}",
            "sign": [
                {"hits": hits, "n": n, "p": float(stats.binomtest(hits, n, 0.5, alternative="greater").pvalue)}
                for hits, n in signs
            ],
            "spearman": spearman(),
        },
        out,
        indent=2,
    )
    out.write("\n")
