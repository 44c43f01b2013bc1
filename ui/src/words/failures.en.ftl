# One sentence for each code of the desk: what happened, what is safe, what to do.
failure-unknown = That did not work. Nothing that was saved is lost. Try again; if it happens again, lock and open.
