/* How sessions of the Redis store become a user's on a cluster, where no script can do it in one step: what may happen between
 * the steps, and how a limit on the user's sessions is kept meanwhile. An atomic block is one script in one slot. A
 * process may stop after any script, as a node does that crashes: that is an order of events in which it has no further turn. Any
 * answer may be lost, and the sign-in made again from the beginning, so that its scripts run a second time.
 *
 *   prepare (the user's slot)   the new entry is PENDING, and in the user's list, until a time; by a limit, room is made for
 *                               it here. One that is there already stays as it is
 *   commit  (the guest's slot)  the old entry names the new one and its time, if it is as it was read and the time allows:
 *                               from now on the user is signed in
 *   finish  (the user's slot)   PENDING becomes LIVE, if it is of that time
 *
 * So an entry that is prepared again after it was evicted or revoked is another one, which nothing commits.
 *
 * A PENDING entry takes the room of a session. Whoever has no room asks in the guest's slot whether it may yet be committed,
 * and takes it back if it never can be: if the old entry is another by now, or the time for it is over by the clock that
 * commit goes by. Where the oldest are evicted, PENDING ones are no exception. Those that come from one guest's session take
 * no room from each other, for one of them at the most is committed.
 *
 * Not in here: what a failover loses, clocks that go back (the store waits for the bound of skew beyond the time), the
 * order by age.
 *
 * ./check runs it, for two nodes that sign in one guest (ONE_GUEST) and for two guests of one user, and with shortcuts that
 * each break a claim.
 */
#define N 2
#define LIMIT 1
mtype = { ABSENT, LIVE, TOMB, PENDING };

#ifdef ONE_GUEST
#define from(i) 0
#else
#define from(i) i
#endif

/* The guests' slots. over[g]: prepared entries up to this age can't be committed any more, by the clock there. */
mtype old[N] = LIVE;
byte  old_version[N] = 0, old_data[N] = 0, tomb[N] = 255, tomb_age[N] = 0, over[N] = 0;

/* The user's slot. age[i] stands for the time until which an entry may be committed. */
mtype new[N] = ABSENT;
byte  new_data[N], new_version[N], age[N] = 0;
bool  listed[N];

/* What an observer knows. */
byte  saved[N];                    /* acknowledged saves, by guest */
bool  ended[N];                    /* somebody deleted, revoked or evicted the guest's session, whatever it had become */
bool  evicted[N];                  /* while it was valid */
bool  doomed[N], revocation_over;  /* valid when a revocation began */

#define valid_old(g) (old[g] == LIVE)
#ifdef NAIVE_AGAIN
#define names(i, when) (old[from(i)] == TOMB && tomb[from(i)] == i)
#else
#define names(i, when) (old[from(i)] == TOMB && tomb[from(i)] == i && tomb_age[from(i)] == when)
#endif
#define committed(i) names(i, age[i])
#define valid_new(i) (new[i] == LIVE || (new[i] == PENDING && committed(i)))
#if defined(ONE_GUEST) && !defined(NAIVE_RIVAL)
#define takes_room(i) (listed[i] && new[i] == LIVE)
#else
#define takes_room(i) (listed[i] && (new[i] == LIVE || new[i] == PENDING))
#endif
#define other(i)     (1 - i)

inline maybe_begin()   { if :: !again -> again = true; goto begin :: true fi }  /* the answer is lost */
inline drop(i)         { new[i] = ABSENT; listed[i] = false; new_data[i] = 0; new_version[i] = 0 }

/* Puts the entry there, as the last thing that prepare does. */
inline put_pending(i, d, v) {
  if :: new[i] == ABSENT && valid_old(from(i)) -> ended[from(i)] = false :: else fi;
  if :: new[i] == ABSENT -> age[i]++ :: else fi;
  new[i] = PENDING; new_data[i] = d; new_version[i] = v;
#ifndef NAIVE_LIST
  listed[i] = true
#endif
}

proctype SignIn(byte i; bool evicts) {
  byte v, d, mine, seen_age; bool there, won, no_room, pending, hopeless, again;
  atomic { there = valid_old(from(i)); v = old_version[from(i)]; d = old_data[from(i)] };
  if :: !there -> goto dead :: else fi;

  /* prepare, and if there is no room, look why and prepare once more */
begin:
  atomic {
      no_room = false;
      if
      :: new[i] == LIVE -> no_room = true
#ifdef NAIVE_COUNT
      :: new[i] == ABSENT && new[other(i)] == LIVE -> no_room = true
      :: new[i] == PENDING || (new[i] == ABSENT && new[other(i)] != LIVE) -> put_pending(i, d, v); mine = age[i]
#else
      :: new[i] == ABSENT && takes_room(other(i)) -> no_room = true
      :: new[i] == PENDING || (new[i] == ABSENT && !takes_room(other(i))) -> put_pending(i, d, v); mine = age[i]
#endif
      fi;
      pending = (no_room && new[other(i)] == PENDING); seen_age = age[other(i)] };
  maybe_begin();
  if
  :: no_room && pending ->
     atomic {                                                     /* in the other guest's slot */
       won = names(other(i), seen_age);
#ifdef NAIVE_AGE
       hopeless = true                                               /* it looked old where it is listed */
#else
       hopeless = !won && (old[from(other(i))] != LIVE || old_version[from(other(i))] != new_version[other(i)]
                        || over[from(other(i))] >= seen_age)
#endif
     };
     atomic {                                                     /* in the user's */
       if
       :: won && new[other(i)] == PENDING && age[other(i)] == seen_age -> new[other(i)] = LIVE
#ifdef NAIVE_WITHDRAW
       :: hopeless && new[other(i)] == PENDING -> drop(other(i))
#else
       :: hopeless && new[other(i)] == PENDING && age[other(i)] == seen_age -> drop(other(i))
#endif
       :: else
       fi };
  :: else
  fi;
  if
  :: no_room ->
     atomic {
       if
       :: new[i] == ABSENT && takes_room(other(i)) && evicts ->
          if :: valid_new(other(i)) -> evicted[other(i)] = true :: else fi;
          ended[from(other(i))] = true; drop(other(i)); put_pending(i, d, v); mine = age[i]; no_room = false
       :: new[i] == ABSENT && !takes_room(other(i)) -> put_pending(i, d, v); mine = age[i]; no_room = false
       :: else
       fi };
     if :: no_room -> goto dead :: else fi
  :: else
  fi;

  atomic {                                                  /* commit */
      if
      :: old[from(i)] == LIVE && old_version[from(i)] == v && over[from(i)] < mine ->
         old[from(i)] = TOMB; tomb[from(i)] = i; tomb_age[from(i)] = mine
      :: else
      fi;
      won = names(i, mine) };
  maybe_begin();
  atomic {                                                  /* finish or take back */
      if
      :: won && new[i] == PENDING && age[i] == mine -> new[i] = LIVE; listed[i] = true
#ifdef NAIVE_FINISH
      :: won && new[i] == ABSENT -> new[i] = LIVE; listed[i] = true; new_data[i] = d; new_version[i] = v
#endif
      :: !won && new[i] == PENDING && age[i] == mine -> drop(i)
      :: else
      fi };
  maybe_begin();
dead: atomic { v = 0; d = 0; mine = 0; seen_age = 0; there = false; won = false; no_room = false; pending = false; hopeless = false; again = false }
}

/* Time goes by in a guest's slot. */
proctype Clock(byte i) { atomic { if :: age[i] > over[from(i)] -> over[from(i)] = age[i] :: else fi } }

proctype SaveOld() {
  byte v; bool there;
  atomic { there = valid_old(0); v = old_version[0] };
  if :: !there -> goto dead :: else fi;
  atomic { if :: valid_old(0) && old_version[0] == v -> old_version[0]++; old_data[0]++; saved[0]++ :: else fi };
dead: atomic { v = 0; there = false }
}

proctype Find(byte i) {                                           /* comes by and finishes what is committed */
  bool pending, mine; byte seen;
  atomic { pending = (new[i] == PENDING); seen = age[i] };
  if :: !pending -> goto dead :: else fi;
  atomic { mine = names(i, seen) };
  if :: !mine -> goto dead :: else fi;
  atomic { if :: new[i] == PENDING && age[i] == seen -> new[i] = LIVE :: else fi };
dead: atomic { pending = false; mine = false; seen = 0 }
}

proctype Revoke() {
  bool p[N], mine; byte i, seen[N];
  atomic {
    i = 0;
    do
    :: i < N ->
       if :: valid_new(i) -> doomed[i] = true :: else fi;
       p[i] = (listed[i] && new[i] == PENDING); seen[i] = age[i];
       if :: listed[i] && new[i] == LIVE -> drop(i); ended[from(i)] = true :: else fi;
       i++
    :: else -> break
    od; i = 0
  };
  do
  :: i < N ->
     if
     :: p[i] ->
        atomic { mine = names(i, seen[i]) };
        if
        :: mine -> atomic { if :: new[i] == PENDING || new[i] == LIVE -> drop(i); ended[from(i)] = true :: else fi }
        :: else
        fi
     :: else
     fi;
     i++
  :: else -> break
  od;
  atomic { revocation_over = true; p[0] = false; p[1] = false; seen[0] = 0; seen[1] = 0; mine = false; i = 0 }
}

init {
  bool first, second;
  atomic {
    select(first : 0 .. 1); select(second : 0 .. 1);
    run SignIn(0, first); run SignIn(1, second); run SaveOld(); run Clock(0); run Find(0); run Revoke()
  }
}

#define both(claim) (claim(0) && claim(1))
#ifdef ONE_GUEST
#define one_token_ (!((valid_old(0) && (valid_new(0) || valid_new(1))) || (valid_new(0) && valid_new(1))))
#define never_none_ (valid_old(0) || valid_new(0) || valid_new(1) || ended[0])
#else
#define one_token_ (!(valid_old(0) && valid_new(0)) && !(valid_old(1) && valid_new(1)))
#define never_none_ ((valid_old(0) || valid_new(0) || ended[0]) && (valid_old(1) || valid_new(1) || ended[1]))
#endif
#define whole(i) ((!valid_old(i) || old_data[i] == saved[i]) && (!valid_new(i) || new_data[i] == saved[from(i)]))
#define findable(i) (!valid_new(i) || listed[i])
#define gone_for_ever(i) (!evicted[i] || !valid_new(i))
#define revoked(i) (!revocation_over || !doomed[i] || !valid_new(i))

#define saves_        both(whole)
#define listed_       both(findable)
#define revoked_      both(revoked)
#define within_       (!(valid_new(0) && valid_new(1)))
#define evicted_      both(gone_for_ever)

#ifdef EVERY_CLAIM
active proctype Observer() {
end:
  atomic { !(one_token_ && never_none_ && saves_ && listed_ && revoked_ && within_ && evicted_) -> assert(false) }
}
#else
ltl one_token          { [] one_token_ }
ltl never_none         { [] never_none_ }
ltl no_lost_save       { [] saves_ }
ltl listed_while_live  { [] listed_ }
ltl revoked_stays_dead { [] revoked_ }
ltl within_limit       { [] within_ }
ltl evicted_stays_dead { [] evicted_ }
#endif
