package dev.tracker.processor.naming.words;

import java.util.Set;

/** The verbs of programmers, and which of them only look. */
public final class Verbs {
  /** Only look, whatever comes back. */
  private static final Set<String> READING =
      Words.set(
          """
          get find list read search query count look lookup look_up index_of for_each each peek describe show
          display view browse enumerate iterate traverse visit walk explore scan scroll paginate page
          retrieve obtain locate exist exists is has contains includes check validate verify assert
          require demand export print dump stream download preview simulate wait await ping echo tail
          head watch observe listen compare diff inspect introspect examine convert autocomplete
          retrive retreive inquire enquire ask tell read_back page_through
          """);

  /** Look or compute where something comes back; without it, they have done something. */
  private static final Set<String> COMPUTING =
      Words.set(
          """
          load fetch select determine caculate calculate compute recalculate recompute estimate derive evaluate
          eval aggregate sum summarize average resolve transform translate map parse format render
          build rank score classify predict forecast recommend suggest propose analyze analyse detect
          infer identify recognize recognise decide choose pick filter sort group reduce partition
          encode decode encrypt decrypt hash digest compress decompress serialize deserialize marshal
          unmarshal escape unescape normalize normalise sanitize sanitise cast wrap unwrap adapt
          guess gen extract collect gather measure monitor trace poll profile discover match test intersect
          substitute interpolate concat flatten zip unzip localize localise construct
          instantiate expand collapse truncate tokenize interpret project lex compile explain quote
          sample report round negate explode
          """);

  /** Make something that may be a value or be kept: what comes back tells. */
  private static final Set<String> MAKING =
      Words.set("generate prepare produce compose assemble draft ");

  /** Ask where a truth comes back. */
  private static final Set<String> TESTING =
      Words.set("authorize authorise accept allow permit test match apply satisfy equal");

  /** Bring something new about, so what comes back is likely what is new. */
  private static final Set<String> CREATING =
      Words.set(
          """
          create new add insert register open place submit start schedule save store post publish issue
          generate allocate begin import upload put enqueue request book order raise launch deploy make
          persist record append copy clone duplicate fork generate provision initiate sign_up upsert invite
          hire onboard recruit admit enroll enrol subscribe
          """);

  /** Verbs that are as often nouns of a domain. */
  private static final Set<String> NOUNS_TOO =
      Words.set(
          """
          order message report query request record contact address charge credit debit invoice
          schedule plan group index form comment note post issue ticket label link tag offer review
          file filter process function value version state store score rate price template view page
          event error log list map name option package parcel profile program project question quote
          range reference rule sample sequence session signal source stage stream task team test text
          token total trace transfer trigger type unit user vote watch work audit backup balance bill
          block book branch budget cache campaign case cash catalog category chain channel chat claim
          class code command condition content cost counter country course cover customer default
          deposit design detail device document draft email entry estimate exchange export factor fee
          field format fund grade grant guide handle head host house image import input interest
          interview item job journal key land layout lease length level license limit load loan lock
          login lot mail market mask match measure media meeting member memo menu method mirror model
          module monitor network notice number object part partner password path pattern pay peer
          permit phase phone place play point policy pool position practice preview print prize
          product promise proposal purchase queue receipt region release rent repair reply research
          reserve resource response rest result return reward role route row run salary sale scale
          schema search section segment sensor service set share shift ship shop show sign size slot
          sort space split staff stamp standard start stock stop storage strategy subject summary
          supply support survey swap switch system table target tax term theme thread time title tool
          topic trade train transaction travel tree trial trip tutor update upload visit volume wait
          wallet warehouse weight window wish withdrawal word workflow zone
          """);

  /** Change something, and are no nouns, or rarely. */
  private static final Set<String> CHANGING =
      Words.set(
          """
          abandon abort absorb accept acknowledge ack acquire activate add adjust admit advance affirm
          agree alert align allocate allow alter amend announce anonymize anonymise append apply
          appoint approve archive arrange assemble assign associate attach attempt authenticate
          authorize authorise award ban begin bind blacklist blank boost bootstrap bounce bring
          broadcast buy bump calibrate call cancel capture carry catch change checkin checkout claim
          clean cleanup clear clone close collapse combine commit compact compensate complete
          configure confirm confiscate connect consolidate consume continue contribute convey copy
          correct correlate create customize customise cut deactivate deallocate debug declare decline
          decommission decrease decrement deduct defer define degrade delay delegate delete deliver
          demote deny deploy deposit deprecate deprovision deregister destroy detach disable disburse
          discard disconnect dismiss dispatch dispose dissociate distribute divide do downgrade drain
          draw drive drop duplicate edit eject elect elevate embed emit empty enable enact end enforce
          enlarge enlist enqueue enrich enrol enroll ensure enter erase escalate establish evict
          exclude execute exempt exit expand expel expire extend fail favorite fill finalize
          finalise finish fire fix flag flush follow forbid force forfeit forget fork forward free
          freeze fulfil fulfill generate give go grant grow halt hide hire hold hydrate ignore impersonate
          implement import impose include increase increment index inherit init initialize initialise
          initiate inject insert install instruct integrate interrupt introduce invalidate invite issue
          invoke isolate join keep kick kill launch leave lift link log login logout lower maintain
          make manage mark merge migrate modify mount move mute nominate notify obfuscate occupy offer
          omit open optimize optimise orchestrate organize overlay override overwrite own park patch
          pause perform persist pin place populate post postpone prepend prepare prevent prioritize
          process produce promote propagate protect provide provision prune publish pull purge push
          put quarantine queue quit raise reach react reactivate reallocate reassign rebuild receive
          recall recharge reclaim recompute reconcile reconnect record recover recycle redeem
          redeliver redeploy redirect redistribute redo reduce refill refine refresh refund refuse
          regenerate register reimburse reindex reinstall reinstate reject release relink relocate
          reload remap remind remit remove rename render renew reopen reorder reorganize repair replace
          replay replenish replicate reply repost reprocess request requeue reschedule rescind reserve
          reset resend reside resign resize resolve restart restore restrict resubmit resume retire
          retract retrain retry reuse revert reverse revise revive revoke reward rewind rollback rotate
          route run sale save schedule scrub seal secure seed send separate set settle setup share ship
          shrink shutdown shuffle sign signal skip snooze spawn spend split stage start stash stop store
          submit subscribe substract subtract suppress suspend swap switch sync synchronize synchronise
          synthesize tag take terminate throttle throw tick toggle touch track train transfer transit
          transition transmit trash trigger trim truncate tune turn unarchive unassign unban unbind
          unblock unclaim undelete undeploy undo unfollow unfreeze unhide uninstall unlink unload
          unlock unmount unmute unpark unpause unpin unpublish unregister unretire unset unshare unstar
          unsubscribe untag unvoid unwatch update upgrade upload upsert use vote void
          waive warm warn whitelist wipe withdraw withhold work write yield zero cap inline offline online action backup template review email message exec expunge
          del deactive escheat oppose assure inc dec recommission config detail plan age batch block comment
          contact order report page group file index trace schedule sample result book note link filter
          name request record group debit list queue set charge stop
          accrue accumulate add amortize annotate assess attest audit backfill bake bill book borrow
          bulk charge cordon credit debit decouple deepen donate drag emulate
          endorse engage evacuate exchange exercise fence foreclose garbage graduate greet groom
          handle hibernate host humanize inactivate label lease lend license like dislike liquidate
          localize loan lock mint mutate negotiate nullify onboard offboard outsource
          overrule pair partition pay percolate pledge poke preload prequalify price punish
          purchase quiesce rate ratify re reactivate reap rebalance recapture rebook reclassify reevaluate
          refinance rehash relay relinquish remediate rent repay reroute resync return
          reveal reassess sell serve sideline slash solve sponsor stamp star steal store
          summon supersede surrender swipe sweep spread tax tear tie top trade unenroll unstage upvote
          downvote vacuum veto vest whisper withdraw wake wind wire
          """);

  private static final Set<String> NOUN_ENDS =
      Words.set("tion sion ment ness ity ance ence ship ory ism");

  private static final Set<String> THIRD_PERSON =
      Words.set(
          "contains supports requires needs includes accepts owns knows equals satisfies belongs"
              + " differs exceeds implies depends overlaps intersects conforms fits");

  private Verbs() {}

  /** Whether a word is a verb, be it a noun too. */
  public static boolean isVerb(String word) {
    return READING.contains(word)
        || COMPUTING.contains(word)
        || MAKING.contains(word)
        || CHANGING.contains(word)
        || isShapedAsVerb(word)
        || isCompound(word);
  }

  /** Whether a word is a verb that is hardly ever a noun. */
  public static boolean isOnlyVerb(String word) {
    return isVerb(word) && !NOUNS_TOO.contains(word);
  }

  /** {@code supports}, {@code matches}. */
  public static boolean isThirdPerson(String word) {
    return isVerb(word.substring(0, word.length() - 1))
        || (word.endsWith("es") && isVerb(word.substring(0, word.length() - 2)))
        || THIRD_PERSON.contains(word);
  }

  /** Whether a word is a noun of many domains, be it a verb too. */
  public static boolean isNoun(String word) {
    return NOUNS_TOO.contains(word) || NOUN_ENDS.stream().anyMatch(word::endsWith);
  }

  public static boolean isReading(String verb) {
    return READING.contains(verb);
  }

  public static boolean isComputing(String verb) {
    return COMPUTING.contains(verb);
  }

  public static boolean isMaking(String verb) {
    return MAKING.contains(verb);
  }

  public static boolean isTesting(String verb) {
    return TESTING.contains(verb);
  }

  public static boolean isCreating(String verb) {
    return CREATING.contains(verb);
  }

  /** {@code denormalize}, {@code notify}: nouns hardly end so. */
  private static boolean isShapedAsVerb(String word) {
    return word.length() > 4
        && (word.endsWith("ize") || word.endsWith("ify"))
        && !word.equals("prize");
  }

  private static boolean isSimple(String word) {
    return CHANGING.contains(word) || COMPUTING.contains(word);
  }

  /** {@code unassign}, {@code reindex}, {@code deallocate}. */
  private static boolean isCompound(String word) {
    for (String prefix : new String[] {"un", "re", "de", "dis", "pre", "auto"}) {
      if (word.length() > prefix.length() + 2
          && word.startsWith(prefix)
          && isSimple(word.substring(prefix.length()))) {
        return true;
      }
    }
    return false;
  }
}
