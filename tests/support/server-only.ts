// Outside Next, `server-only` has nothing to guard.
export {}
