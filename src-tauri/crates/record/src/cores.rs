//! Work on as many threads as there are cores, in the order of what it was done to.

use std::convert::Infallible;
use std::num::NonZero;
use std::sync::mpsc::{Receiver, TrySendError, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// A thread takes so many at a time: on a busy machine one gets much further than another.
const FEW: usize = 4;
/// So many shares wait for each thread: what was read and is not opened yet is all that lies in memory beside what
/// comes out.
const WAITING: usize = 4;

/// Results of a share, and which share it was.
type Done<R> = Vec<(usize, Vec<R>)>;

/// Applies `work` to each of `these`, and keeps their order.
pub(crate) fn on_all<'a, T: Sync, R: Send>(these: &'a [T], work: impl Fn(&'a T) -> R + Sync) -> Vec<R> {
    let read = |see: &mut dyn FnMut(&'a T)| -> Result<(), Infallible> {
        these.iter().for_each(see);
        Ok(())
    };
    match on_all_as_read(read, work) {
        Ok(done) => done,
        Err(never) => match never {},
    }
}

/// Applies `work` to each thing that `read` shows while it goes on reading, and keeps their order. Reading is done on
/// this thread, which takes part in the work whenever the others have enough to do: it never waits for them.
pub(crate) fn on_all_as_read<T: Send, R: Send, E>(
    read: impl FnOnce(&mut dyn FnMut(T)) -> Result<(), E>,
    work: impl Fn(T) -> R + Sync,
) -> Result<Vec<R>, E> {
    let others = thread::available_parallelism().map_or(1, NonZero::get) - 1;
    let (give, taken) = sync_channel::<(usize, Vec<T>)>(others * WAITING);
    let taken = Mutex::new(taken);
    let of_share = |(at, share): (usize, Vec<T>)| (at, share.into_iter().map(&work).collect::<Vec<R>>());
    let next = |taken: &Mutex<Receiver<_>>| taken.lock().unwrap_or_else(PoisonError::into_inner).recv().ok();
    let take_part = || -> Done<R> { std::iter::from_fn(|| next(&taken)).map(of_share).collect() };
    let mut done: Done<R> = Vec::new();
    thread::scope(|scope| {
        let running: Vec<_> = (0..others).map(|_| scope.spawn(take_part)).collect();
        let (mut shares, mut share) = (0, Vec::with_capacity(FEW));
        let mut pass_on = |share: Vec<T>| {
            if let Err(TrySendError::Full(share) | TrySendError::Disconnected(share)) = give.try_send((shares, share)) {
                done.push(of_share(share));
            }
            shares += 1;
        };
        let outcome = read(&mut |thing| {
            share.push(thing);
            if share.len() == FEW {
                pass_on(std::mem::replace(&mut share, Vec::with_capacity(FEW)));
            }
        });
        pass_on(share);
        // With the only sender gone, each thread ends when nothing waits any more.
        drop(give);
        done.extend(take_part());
        for thread in running {
            // A panic of a thread goes on here as it would have gone on there.
            done.extend(thread.join().unwrap_or_else(|e| std::panic::resume_unwind(e)));
        }
        outcome
    })?;
    done.sort_unstable_by_key(|(at, _)| *at);
    Ok(done.into_iter().flat_map(|(_, share)| share).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_stays_however_long_each_takes() {
        let these: Vec<usize> = (0..1_001).collect();
        let slow_now_and_then = |n: &usize| {
            if n.is_multiple_of(97) {
                thread::yield_now();
            }
            n * 2
        };
        let doubled: Vec<usize> = these.iter().map(|n| n * 2).collect();
        assert_eq!(on_all(&these, slow_now_and_then), doubled);
        assert!(on_all(&[], |n: &usize| *n).is_empty());
    }

    #[test]
    fn what_cannot_be_read_ends_it_with_that_error() {
        let read = |see: &mut dyn FnMut(u32)| {
            (0..10).for_each(see);
            Err("the disk refused")
        };
        assert_eq!(on_all_as_read(read, |n| n), Err("the disk refused"));
    }

    #[test]
    fn little_is_read_ahead() {
        let (read, worked) = (Mutex::new(0_usize), Mutex::new(0_usize));
        let furthest = Mutex::new(0);
        let source = |see: &mut dyn FnMut(usize)| -> Result<(), Infallible> {
            for n in 0..10_000 {
                *read.lock().unwrap() += 1;
                see(n);
                let ahead = *read.lock().unwrap() - *worked.lock().unwrap();
                let mut furthest = furthest.lock().unwrap();
                *furthest = ahead.max(*furthest);
            }
            Ok(())
        };
        let work = |n: usize| {
            *worked.lock().unwrap() += 1;
            n
        };
        assert_eq!(on_all_as_read(source, work).unwrap().len(), 10_000);
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        assert!(*furthest.lock().unwrap() <= FEW * (WAITING + 2) * threads);
    }
}
