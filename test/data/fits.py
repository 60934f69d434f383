"""Fits of shop-orders.csv by scipy, from the likelihoods as published: python3 test/data/fits.py > test/data/fits.json

Nothing of it is shared with src/models: other formulas' shapes, another search. Days; as of the last day of the shop.
BG/NBD: Fader, Hardie, Lee 2005 (6). MBG/NBD: Batislam, Denizel, Filiztekin 2007. Pareto/NBD: Fader, Hardie 2005 (integrated
here by quadrature over the dropout rate's time). Gamma-Gamma: Fader, Hardie 2013 (1a), repeat days only.
"""
import csv, json
from datetime import date
import numpy as np
from scipy.optimize import minimize
from scipy.special import betaln, gammaln

START, DAYS = date(2023, 1, 2), 546
days, values = {}, {}
for row in csv.DictReader(open('test/data/shop-orders.csv')):
    days.setdefault(row['customer'], []).append((date.fromisoformat(row['date']) - START).days)
    values.setdefault(row['customer'], []).append(float(row['value']))
x = np.array([len(d) - 1 for d in days.values()], float)
tx = np.array([d[-1] - d[0] for d in days.values()], float)
T = np.array([DAYS - d[0] for d in days.values()], float)


def counting(r, alpha):
    return gammaln(r + x) - gammaln(r) + r * np.log(alpha)


def bgnbd(r, alpha, a, b):
    alive = betaln(a, b + x) - betaln(a, b) - (r + x) * np.log(alpha + T)
    gone = betaln(a + 1, b + np.maximum(x, 1) - 1) - betaln(a, b) - (r + x) * np.log(alpha + tx)
    return counting(r, alpha) + np.where(x > 0, np.logaddexp(alive, gone), alive)


def mbgnbd(r, alpha, a, b):
    alive = betaln(a, b + x + 1) - betaln(a, b) - (r + x) * np.log(alpha + T)
    gone = betaln(a + 1, b + x) - betaln(a, b) - (r + x) * np.log(alpha + tx)
    return counting(r, alpha) + np.logaddexp(alive, gone)


NODES, WEIGHTS = np.polynomial.legendre.leggauss(60)


def pnbd(r, alpha, s, beta):
    # Still there at T, or gone at a time y between the last purchase and T, of density s beta^s / (beta + y)^(s + 1).
    alive = s * np.log(beta / (beta + T)) - (r + x) * np.log(alpha + T)
    half = (T - tx)[:, None] / 2
    y = tx[:, None] + half * (1 + NODES)
    inside = np.log(s) + s * np.log(beta) - (s + 1) * np.log(beta + y) - (r + x)[:, None] * np.log(alpha + y)
    top = inside.max(axis=1)
    area = (np.exp(inside - top[:, None]) * WEIGHTS).sum(axis=1) * half[:, 0]
    with np.errstate(divide='ignore'):
        return counting(r, alpha) + np.logaddexp(alive, top + np.log(area))


repeats = [v[1:] for v in values.values() if len(v) > 1]
n = np.array([len(v) for v in repeats], float)
m = np.array([np.mean(v) for v in repeats])


def gamma_gamma(p, q, v):
    return (gammaln(p * n + q) - gammaln(p * n) - gammaln(q) + q * np.log(v)
            + (p * n - 1) * np.log(m) + p * n * np.log(n) - (p * n + q) * np.log(n * m + v))


def fit(model, names, start):
    least = lambda logs: -model(*np.exp(logs)).sum()
    best = np.log(start)
    for _ in range(4):
        best = minimize(least, best, method='Nelder-Mead',
                        options=dict(xatol=1e-9, fatol=1e-10, maxiter=20000, maxfev=20000)).x
    return dict(zip(names, np.exp(best)), log_likelihood=-least(best))


print(json.dumps(dict(
    bgnbd=fit(bgnbd, ['r', 'alpha', 'a', 'b'], [1, 50, 1, 3]),
    mbgnbd=fit(mbgnbd, ['r', 'alpha', 'a', 'b'], [1, 50, 1, 3]),
    pnbd=fit(pnbd, ['r', 'alpha', 's', 'beta'], [1, 50, 1, 50]),
    gamma_gamma=fit(gamma_gamma, ['p', 'q', 'v'], [3, 3, 20])), indent=2))
