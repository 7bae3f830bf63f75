// Mina Seo, session 1: eleven minutes late, with a sleep log of which six boxes are filled. What she keeps away from
// (truth) is drawn by the program; what is done here is remembered by name in the later parts.
INCLUDE ../contract.ink

VAR told_early = false        // said before she asked: in training, supervised, limits
VAR told_asked = false        // said when she asked
VAR told_vague = false        // left unclear, or promised too much
VAR log_dropped = false       // the log was dropped
VAR log_kept = false          // the log goes on, with nights left out
VAR log_redesigned = false    // one line of it goes on, which she chose
VAR pen_away = false          // the pen was put down for good
VAR owned_rings = false       // said that the rings were the trainee's doing
VAR asked_safety = false      // asked plainly about safety
VAR asked_wednesdays = false  // asked who or where on Wednesdays
VAR asked_job = false         // asked what the work is like or for
VAR said_late = false         // spoke of the lateness
VAR let_phone = false         // the phone could stay where it was
VAR took_month = false        // her month of log was accepted
VAR gave_tips = false         // tips were given
VAR may_refuse = false        // told that she can change or refuse
VAR said_time = false         // told that the hour is hers till ten to
VAR met = 0                   // how often the work opened something

-> arrival

=== arrival ===
Eleven minutes past one. She has come up the stairs at a run, and she sits down on the front of the chair with her coat on. #light:room #sky:morning #clock:13:11 #until:13:50 #face:anxious #pose:held #gaze:meet #evidence:coat-on
“Sorry, sorry, it's eleven, I know, I was going to leave at half past and then somebody just wanted one thing.” #talk:neutral
{ truth:
    - "graded": “I nearly didn't come up, because being late's worse than not coming, really, you know? You've been sitting here looking at the clock.” #talk:sustain #gaze:down #evidence:worse-number
    - "worth": “I just walked out of a meeting and I didn't say where I was going. I don't know what they think. I think I said ‘back in a bit’.” #talk:neutral #gaze:away #evidence:slipped-out
    - else: “I didn't need to be in there, really, I just stayed so that people had seen me stay. Because I'm going to be away again tomorrow.” #talk:neutral #gaze:away #evidence:had-to-be-seen
}
“And I took a photo of the lift, because it said sorry, and I thought, well, so am I.” She puts her phone face up on her knee. #talk:neutral #tells:lift-photo
* [“I don't keep a note of who comes late. You've got until ten to two, and that's all it changes.” #move:inform #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:minimising #why:{truth == "graded":She said that late is worse than not coming, and that you have been looking at the clock.|{truth == "worth":She told you that she walked out without a word, and this speaks about your clock.|She's not so much worried by the time here, though it's good to have it said.}} Making less of something is right where it's a fact about what you do with it; say the fact, and don't tell her how to feel.]
    ~ said_late = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “You don't?” she says. She lets go of the edge of the chair. “I thought you'd have to. I thought there'd be a box.” #talk:change #face:relief #pose:lap
                - else: “No, I know, that's nice of you,” she says. She's still getting her breath. #talk:neutral #face:neutral
            }
        - "hardening": “No, but I should have left earlier,” she says. “Yeah, I know I should.” #talk:sustain #face:anxious
        - else: “Okay. Thank you,” she says. “Sorry.” #talk:neutral #face:neutral
    }
* [“What would have happened if you'd told them where you were going?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:evocation #why:{truth == "graded":She was thinking of you and the clock, and this is about her colleagues.|{truth == "worth":She said that she walked out and didn't say where she was going.|It may matter that nobody knows, and what she said was that she stays to be seen.}} A question takes the client further when it picks up what she has just wondered about herself; ask it without a reproach, and wait.]
    ~ asked_job = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “They'd have asked what for,” she says. She thinks. “And I'd have said I'm tired. And then they'd all have been nice about it, and I'd have had to be tired at work.” #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “Nothing, I suppose,” she says. “They'd have said, go on, go.” #talk:neutral #face:neutral
            }
        - "hardening": “It's not that I'm hiding it,” she says. #talk:sustain #face:guarded
        - else: “I don't know, they'd have been fine,” she says. “They're really nice.” #talk:sustain #face:hollow
    }
* [“Is there anywhere you have to be tomorrow, or anyone who's waiting to hear from you today?” #move:closed-question #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:evocation #why:{truth == "graded":It's a considerate thing to ask, and what she's afraid of is what you think.|{truth == "worth":She had just got away from people who wait to hear from her, and this goes back to them.|She said that she's going to be away again tomorrow, and so has to be seen today.}} A plain question about what somebody has let fall shows that it was heard; ask it as though it could be answered with a no.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Tomorrow, yeah. Just Wednesdays,” she says. She seems surprised that you asked. “It's nothing, I just have to leave at two and nobody likes it.” #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “No, no, I'm all yours,” she says. “I mean, till ten to.” #talk:neutral #face:neutral
            }
        - "hardening": “Why, do I look like it?” She turns the phone over and back. #talk:sustain #face:anxious
        - else: “No, it's fine,” she says. “It can all wait.” #talk:sustain #face:hollow
    }
* [“Get your breath back first. With that lift everybody comes up a bit late.” #move:normalise #fit:{truth == "worth": missed|partial} #principle:minimising #why:{truth == "graded":It's kind, and she doesn't believe that it's only the lift.|{truth == "worth":It stops her just where she had noticed something odd about herself.|It's kind, and it isn't the time that she was telling you about.}} Comfort that comes quickly closes what was just opened; leave the excuse where it is, and take up the last thing she said.]
    { reaction:
        - "opening": “You're very patient,” she says. #talk:neutral #face:hollow
        - "hardening": “No, it's only me,” she says. “It's the third time.” #talk:discord #face:anxious
        - else: “Thank you, that's really kind,” she says. “I'll be on time next week.” #talk:hollow #face:hollow
    }
- -> start_over

=== start_over ===
She has taken out the sheet in its plastic sleeve and is holding it in both hands. #gaze:down #pose:held
“So how do we do this, do we go straight to the,” she says, and you say ‘Well’, and she says, “You were going to say the log. Sorry. Go on.” #talk:neutral
{ truth:
    - "graded": “Just tell me what you need from me, honestly, and I'll do it, because I don't want to do it wrong again.” #talk:neutral #gaze:meet #face:anxious
    - "worth": “I've got till ten to and then I'm back on till about eight, so, you know, whatever's quickest. I don't really mind what it is.” #talk:sustain #gaze:away
    - else: “I might have to have this on, just the sound, because if it rings I sort of have to know who it is.” #talk:neutral #gaze:down #face:anxious
}
She waits for you to say. #pose:held
* [“Before the log: I'm in training, and a supervisor hears about my work, without your name. I'd only tell others if you were in danger. And there's no wrong way to do this.” #move:inform #fit:{truth == "graded": attuned|{truth == "worth": partial|missed}} #principle:informed-choice #tells:supervised,limits #why:{truth == "graded":She doesn't want to do it wrong again, and it may help that you're learning as well.|{truth == "worth":It's owed and quickly said, and she'd have taken whatever is quickest.|She said that she might have to have her phone on, and this goes past it.}} That you're supervised, and the limits, belong in the first session; say them plainly, at a point where she isn't waiting for something else.]
    ~ told_early = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “You're in training?” she says. She sits back a bit. “That's really good, actually. I thought you'd have seen a hundred of me.” #talk:change #face:relief #pose:lap
                - else: “Okay, yeah, that's fine,” she says. “That's good to know.” #talk:neutral #face:neutral
            }
        - "hardening": “I'd rather they didn't hear about the log,” she says. #talk:neutral #face:anxious
        - else: “Sure, of course,” she says. #talk:neutral #face:neutral
    }
* [“And if it didn't have to be quick? What would you want to do with the time?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:autonomy #why:{truth == "graded":She asked what you need from her, and is asked to know it herself.|{truth == "worth":She'd take whatever is quickest, and said that she doesn't mind what it is.|She'd be glad to choose, and her mind is on who might ring.}} A choice is worth offering to somebody who has stopped making any; put it in a small form, and let her take some time.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “I'd sit here,” she says. It seems to surprise her. “I'd just sit here, I think, and nobody'd know where I was.” #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “I don't know,” she says. “What do people normally do?” #talk:neutral #face:anxious
            }
        - "hardening": “Yeah, I think we should do the log,” she says, “because I said I would.” #talk:sustain #face:guarded
        - else: “Tips, I suppose,” she says. #talk:neutral #face:neutral
    }
* [“Leave the phone where it is. Is there somebody who might ring?” #move:closed-question #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:permission #why:{truth == "graded":It's friendly, and she wasn't asking about her phone.|{truth == "worth":She'd like to be done with all of them, and this asks about one.|She said that she has to know who it is, if it rings.}} Asking who it is, after a plain yes, makes it possible to say; keep it short, so that she can also leave it.]
    ~ let_phone = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Mum,” she says, “or my dad, only he doesn't ring, he rings Mum and then she rings me.” She puts the phone where she can see it. #talk:change #face:relief #pose:lap
                - else: “Oh, nobody, just work,” she says. “I can turn it off if you want.” #talk:neutral #face:neutral
            }
        - "hardening": “It's nobody,” she says. “I'll put it on silent.” #talk:sustain #face:guarded
        - else: “Yeah, just work, probably,” she says. #talk:neutral #face:neutral
    }
* [“How did you sleep last night? We can take it from there.” #move:open-question #fit:{truth == "father": missed|partial} #principle:premature-focus #why:{truth == "graded":It tells her what you need, and she'll try to do that well.|{truth == "worth":It's quick, and she'd asked for that, though nothing comes of it.|She had said that somebody may ring, and this begins on something else.}} A focus that comes from your plan can be right and too soon; hear first what she has brought in with her.]
    { reaction:
        - "opening": “Four hours, about,” she says. “Or five. I've got it all here.” #talk:neutral #face:tired
        - "hardening": “Badly,” she says, “but I expect everyone says that.” #talk:sustain #face:tired
        - else: “Yeah, great,” she says. “That makes sense.” #talk:hollow #face:hollow
    }
- -> before_you_ask

=== before_you_ask ===
“So before you ask,” she says, “I did six. Out of fourteen. I mean I did some of it, and I was going to do the rest on the Sunday, and then it was two in the morning.” #talk:neutral #evidence:log-half #tells:six-boxes #gaze:down
{ truth:
    - "graded": She puts it on the table, face down, and leaves her hand on it. “It was really clear, what you did with it last time. It's not that.” #talk:sustain #face:anxious #evidence:face-down
    - "worth": “I'm usually really good at this sort of thing, you know, that's what's so stupid. I make people do this for a living.” #talk:sustain #face:tired #evidence:usually-good
    - else: “And then on the Sunday it was, no. It's nothing. It was just a Sunday.” #talk:sustain #face:tired #gaze:away #evidence:says-its-nothing
}
“So, six,” she says again. #talk:neutral
* [“I put green rings round three of those last week, and I don't think it helped you.” #move:repair #fit:{truth == "graded": attuned|missed} #principle:repair-own-part #tells:rings #why:{truth == "graded":She put it face down and kept her hand on it, and said that it had been really clear.|{truth == "worth":She said that she's usually good at this sort of thing, and this is about something that you did.|She had begun on a Sunday, and this is about something that you did.}} Owning your part mends something where there's something to mend; say it in one sentence, and leave it with her.]
    ~ owned_rings = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": She doesn't say anything. Then she turns it over. “No, it was fine,” she says, “I mean, you had to. I just kept seeing them.” #talk:change #face:relief #gaze:meet #pause:2000
                - else: “Oh, that,” she says. “No, I didn't mind that at all. Did you think I did?” #talk:neutral #face:neutral
            }
        - "hardening": “No, no, please don't say that,” she says. “Yeah, it was really clear.” #talk:sustain #face:anxious
        - else: “No, honestly, it was fine,” she says. #talk:neutral #face:hollow
    }
* [“Was there something about the Sunday?” #move:closed-question #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:evocation #why:{truth == "graded":It was one of the nights that she left out, and she'd rather not have it looked at.|{truth == "worth":She spoke of what she's usually good at, and this is about one night.|She had begun to say what there was on the Sunday, and said it was nothing.}} A question about the word where she stopped tells her that it was heard; ask it quietly, and take a no.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Dad had a bad day,” she says. “I mean, you know, it's nothing, he's sixty-eight. I just stayed over, and I hadn't got the sheet.” #talk:change #face:tired #gaze:meet
                - else: “Yeah, not really,” she says. “I just forgot it. I forgot most of them.” #talk:neutral #face:neutral
            }
        - "hardening": “No, it was just a Sunday,” she says. #talk:sustain #face:guarded
        - else: “Yeah, I don't think so,” she says. “I was just tired.” #talk:sustain #face:tired
    }
* [“So it's fine when it's for other people, and then it's you, at two in the morning. I'd be curious what happens.” #move:complex-reflection #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:evocation #why:{truth == "graded":She has her hand on a sheet that isn't done, and this looks at how it wasn't done.|{truth == "worth":She said that she makes people do this for a living, and it's stupid that she can't.|It's true of the log, and what she had begun on was the Sunday.}} Putting together two things that she has said draws out what is between them; say both in her words, and be curious and not surprised.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": She laughs, and then she doesn't. “It's quite nice, for about a minute,” she says. “Not doing it. I look at it and I think, no.” #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “It's embarrassing,” she says. “That's what it's like.” #talk:neutral #face:anxious
            }
        - "hardening": “I can get myself to,” she says. “I just didn't have time.” #talk:discord #face:irritated
        - else: “I know,” she says. “It's ridiculous.” #talk:neutral #face:hollow
    }
* [“You did six, and some of those at two in the morning. I wouldn't call that not doing it.” #move:affirm #fit:{truth == "graded": missed|partial} #principle:praise-for-compliance #why:{truth == "graded":She's afraid of a mark, and this is a good one.|{truth == "worth":It's true and kind, and it was not doing the rest that she wondered at.|It's true and kind, and it passes over the Sunday.}} Praise for homework says that it was for you; leave the six alone, and ask about what she said.]
    { reaction:
        - "opening": “Thank you,” she says. “I can do better than six, though.” #talk:hollow #face:hollow
        - "hardening": “You don't have to be nice about it,” she says. #talk:discord #face:anxious
        - else: “That's really kind,” she says. “I'll do all fourteen next time.” #talk:hollow #face:hollow
    }
- -> the_pen

=== the_pen ===
You have picked up your pen to have something in your hand. It's the green one. #gaze:down
{ truth:
    - "graded": She stops in the middle of a word. “No, you write,” she says. “Don't mind me.” She's looking at the pen. #talk:sustain #face:anxious #pose:held
    - "worth": “I should say that two of those are from this morning. I did Sunday and Monday in the car, from memory, because I didn't want it to be four.” #talk:neutral #face:tired #evidence:filled-in-today
    - else: “Do you need his date of, sorry, mine, my date of birth?” she says. “I'm always filling things in for people. It's the seventh of May.” #talk:neutral #face:anxious
}
“Go on,” she says. “What happens now?” #talk:neutral
* [(Put the pen down on the window sill, and turn back to her.) #move:hold-silence #fit:{truth == "graded": attuned|{truth == "worth": partial|missed}} #principle:immediacy #why:{truth == "graded":She stopped in the middle of a word when she saw the pen.|{truth == "worth":She said that two nights are made up, and the pen has little to do with it.|She had said ‘his’ and put it right, and is met with silence.}} Something that happened in the room just now is best answered there and then; do the thing that it calls for, and don't make a speech. #stirs:She's looking at the window sill, and then at you. #strays:She has begun to put the sheet back into its sleeve.]
    ~ pen_away = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “You were writing,” she says. “You're allowed.” And then, “I looked at that sheet every night, you know. I'd look at it and then I'd open the laptop instead.” #talk:change #face:relief #gaze:meet #evidence:looked-at-sheet
                - else: “Don't you want it?” she says. “I thought you'd want it for the file.” #talk:neutral #face:neutral
            }
        - "hardening": {silence == "short": “Sorry,” she says, before you have turned round. “I've put you off.”|“Have I done something?” she says.} #talk:sustain #face:anxious
        - else: “Yeah, okay,” she says. She waits for you. #talk:neutral #face:anxious
    }
* [“And if you hadn't filled any of them in, what then?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:evocation #why:{truth == "graded":She was looking at your pen, and this asks her to say what a bad result means.|{truth == "worth":She said that she filled in two from memory, because she didn't want it to be four.|She was speaking of forms that she fills in for people, and this is about numbers.}} To ask what something would have meant draws out the reason behind it; ask only about what she has told you.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “That I don't care,” she says. “And I'd have to look at that, wouldn't I? If I can't be bothered to put down what time I went to bed.” #talk:change #face:thoughtful #gaze:meet
                - else: “That I'm not trying,” she says. “I did try, though.” #talk:neutral #face:anxious
            }
        - "hardening": “I only rounded them,” she says. #talk:discord #face:guarded
        - else: “Yeah, just that it's bad,” she says. “Four's bad.” #talk:neutral #face:tired
    }
* [“Are there other people that you fill things in for?” #move:closed-question #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:immediacy #why:{truth == "graded":She was afraid of what you'd write, and this holds up a slip to her.|{truth == "worth":She had told you something about the log, and this is about someone else, though it may be nearer home.|She said ‘his’, put it right, and said that she's always filling things in for people.}} A slip can be taken up when the client has explained half of it herself; ask who, and no more than that.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Oh, my parents,” she says. “They don't like the forms. Dad's got, he's had a few things this year, and I just do them, you know, because I'm quick.” #talk:change #face:thoughtful #gaze:meet
                - else: “Did I?” she says. “Nobody. I've just got a lot of forms.” #talk:neutral #face:anxious
            }
        - "hardening": “Sorry, I'm all over the place,” she says. #talk:sustain #face:anxious
        - else: “Just for Mum and Dad,” she says. “It's nothing.” #talk:sustain #face:neutral
    }
* [“It's only a pen. I write down two or three words, so I don't forget what you've said.” #move:inform #fit:{truth == "graded": missed|partial} #principle:minimising #why:{truth == "graded":She thinks of marks because you marked it, and this says that it's only a pen.|{truth == "worth":It's meant to make it easier, and she was telling you when she filled them in.|It's meant to make it easier, and nobody had asked about the pen.}} Comfort that passes over what happened is not believed; say what you did, or do something else with the pen.]
    { reaction:
        - "opening": “Yeah, no, I know,” she says. #talk:hollow #face:hollow
        - "hardening": “It's green, though,” she says, and she laughs. #talk:discord #face:anxious
        - else: “No, of course,” she says. “Yeah, I know that.” #talk:hollow #face:hollow
    }
- -> two_till_four

=== two_till_four ===
“I'm honestly fine at night,” she says. “I work from two till four, mostly, you know. It's my favourite bit. Is that bad?” #talk:neutral #tells:small-hours #gaze:meet
{ truth:
    - "graded": “Is that on the list of things you're not meant to do? Because I looked at the list.” #talk:neutral #face:anxious
    - "worth": “It's when I'm really good. I get so much done, and I think, this is what it's meant to be like.” Her face is quite different for a moment, and then it isn't. #talk:neutral #face:thoughtful
    - else: “It's so quiet, because nobody rings at that time. If it rang then it'd be something.” #talk:neutral #face:tired #gaze:away
}
“So that's that,” she says. #talk:neutral
* [“No, it isn't bad, and there's no list here. What you do at night is up to you.” #move:inform #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:informed-choice #why:{truth == "graded":She asked twice if it's bad, and had looked at the list.|{truth == "worth":She asked if it's bad, and it's her face that said more than that.|She asked if it's bad and gets an answer, and then she spoke of a telephone that doesn't ring.}} A question that's put directly is owed an answer without a mark in it; give it, and what follows from it, and leave the decision with her.]
    ~ may_refuse = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “It's up to me,” she says. She laughs. “Yeah, okay. I think I'd stop at three, then, if it was up to me.” #talk:change #face:relief #pose:lap
                - else: “It does, yeah,” she says. “I'm dead by about four in the afternoon.” #talk:neutral #face:tired
            }
        - "hardening": “So it is bad,” she says. #talk:sustain #face:anxious
        - else: “No, you're right,” she says. #talk:hollow #face:hollow
    }
* [“What's it like then, when it's only you and the work?” #move:open-question #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:evocation #why:{truth == "graded":She was asking if it's allowed, and would answer this as well.|{truth == "worth":She said that this is what it's meant to be like, and her face had changed.|She spoke of nobody ringing, and this is about work.}} Asking about the best of it lets somebody find out what it is that's good; use few words, and let her describe it.]
    ~ asked_job = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “It's clear,” she says. “There's only the thing, and it's either right or it isn't, and nobody wants anything.” She stops. “And, you know, then it's nine, and it's sort of about nothing.” #talk:change #face:thoughtful #gaze:meet #evidence:nobody-wants-anything
                - else: “Just, you know, I get things done,” she says. “It's nice to get things done.” #talk:neutral #face:neutral
            }
        - "hardening": “It's just work,” she says. “It's only emails, mostly.” #talk:sustain #face:guarded
        - else: “It's nice,” she says. “It's quiet.” #talk:neutral #face:neutral
    }
* [“Does anybody ring you, at that time of night?” #move:closed-question #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:evocation #why:{truth == "graded":It's a friendly question, and she had asked you something about lists.|{truth == "worth":She was speaking of what the work is like at its best, and this is about calls.|She said that if it rang at that time it would be something.}} An ordinary question about who and when makes it possible to tell what is going on; ask it about the thing that she has said ‘if’ to.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “It's rung twice,” she says. “Yeah, it was Mum, both times, and it was nothing, he'd only got up and couldn't, you know. But you lie there after that.” #talk:change #face:tired #gaze:meet #pause:1500
                - else: “Nobody,” she says. “Nobody rings me at that time.” #talk:neutral #face:neutral
            }
        - "hardening": “It doesn't,” she says. “I only said if.” #talk:sustain #face:guarded
        - else: “It doesn't, really,” she says. #talk:neutral #face:neutral
    }
* [“What if you stopped at two, for a couple of nights? And then we'd see what the days are like.” #move:persuade #fit:{truth == "father": partial|missed} #principle:righting-reflex #why:{truth == "graded":She had asked whether she breaks a rule, and is given another one.|{truth == "worth":The two hours are what she likes best, and this takes them away.|It's reasonable, though it isn't the work that keeps her listening.}} Advice that nobody has asked for makes her agree or argue; find out first what those hours are for.]
    ~ gave_tips = true
    { reaction:
        - "opening": “Two,” she says, and she writes it on her hand. “That's really good.” #talk:hollow #face:hollow
        - "hardening": “I've tried that,” she says. #talk:discord #face:tired
        - else: “Yeah, I'll do that. Definitely,” she says. #talk:hollow #face:hollow
    }
- -> the_wednesdays

=== the_wednesdays ===
You have the sheet between you. Both Wednesdays are empty. #gaze:down #pose:lap
“On Wednesdays I drive out to my parents', after work, and I'm back really late. So there isn't anything for those,” she says. #talk:neutral #tells:wednesdays
{ truth:
    - "graded": “I can fill them in if you need them, though. I could work it out. I don't want it to look as if I'd skipped them.” #talk:sustain #face:anxious
    - "worth": “It's only supper, and I do their VAT, and then I get back and I log on. I quite look forward to logging on.” #talk:neutral #face:tired
    - else: “They don't really count, you know. It's just a lot of driving, there and then back and then there.” #talk:sustain #gaze:away #face:tired #evidence:wednesdays-out
}
“Anyway,” she says. #talk:neutral
* [“Just leave them, I don't need them. It's fine if they're empty.” #move:inform #fit:{truth == "graded": attuned|{truth == "worth": partial|missed}} #principle:minimising #why:{truth == "graded":She offered to work them out so that it wouldn't look as if she'd skipped them.|{truth == "worth":It takes a task away, and what she told you is that she looks forward to logging on.|She said that they don't count, and this agrees.}} Saying plainly that something isn't needed relieves somebody who's doing it for you; don't say it about a thing that she has just made small.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “Really?” she says. She moves the sheet a bit further off. “Okay. I'd have made them up, you know. I'd have put six hours.” #talk:change #face:relief #gaze:meet
                - else: “Okay, good,” she says. “They're nothing much anyway.” #talk:neutral #face:neutral
            }
        - "hardening": “No, I'd rather it was complete,” she says. #talk:sustain #face:anxious
        - else: “Okay, thanks,” she says. #talk:neutral #face:neutral
    }
* [“What are you looking forward to, when you get in?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:evocation #why:{truth == "graded":She spoke of how it looks to you, and this asks about the evening.|{truth == "worth":She said that she quite looks forward to logging on.|It's a fair question about the evening, and the driving was what she spoke of.}} To draw somebody out take the bit that doesn't fit the rest; say it back as she said it, and ask.]
    ~ asked_job = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “That somebody's messaged,” she says. “It's awful. I have this nice supper, and I'm thinking, I hope they've needed me for something.” #talk:change #face:thoughtful #gaze:meet
                - else: “I don't, really,” she says. “It's just that it's there.” #talk:neutral #face:neutral
            }
        - "hardening": “Yeah, I don't look forward to it,” she says. “I meant I have to.” #talk:sustain #face:guarded
        - else: “Just catching up,” she says. #talk:neutral #face:tired
    }
* [“Is it only you in the car, on Wednesdays?” #move:closed-question #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:evocation #why:{truth == "graded":She was thinking of the boxes, and this is about her car.|{truth == "worth":She drives by herself, and what she told you about was supper and logging on.|She said that it's a lot of driving, there and then back and then there.}} A plain question that takes the facts at their word is often the one that nobody has asked; ask it, and let it be an ordinary thing.]
    ~ asked_wednesdays = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “No, my dad,” she says. “He's got an appointment at three, so I pick him up and take him and bring him back, and then I go home.” She looks at you. “It's only Wednesdays.” #talk:change #face:tired #gaze:meet #evidence:not-alone-in-the-car #tells:passenger
                - else: “Just me,” she says. “It's forty minutes.” #talk:neutral #face:neutral
            }
        - "hardening": “I just mean it's a long way,” she says. #talk:sustain #face:guarded
        - else: “Nobody, really. It's just a long drive,” she says. #talk:sustain #face:neutral
    }
* [“That's your own time and you don't have to tell me about it. We can stay with the other twelve.” #move:hand-back-choice #fit:{truth == "father": missed|partial} #principle:collusion #why:{truth == "graded":It lets her off two boxes, and there are twelve more to be looked at.|{truth == "worth":It lets her off, though it's there that she said something.|She had said that they don't count, and this counts them out.}} Leave not to tell is a kindness where something is being kept back on purpose; where it's being made small, say that it's of interest to you.]
    { reaction:
        - "opening": “There's nothing to tell,” she says. “It's only supper.” #talk:neutral #face:neutral
        - "hardening": “Yeah, no, I know,” she says. “I wasn't going to.” #talk:sustain #face:guarded
        - else: “Thanks,” she says. “Yeah, the others are better.” #talk:neutral #face:hollow
    }
- -> the_phone

=== the_phone ===
The phone lights up on her knee. She reads it, and says sorry. “It's my sister. It's Jina, she's in Toronto, so it's breakfast there.” #talk:neutral #gaze:down #tells:sister
{ truth:
    - "graded": “She wants to know how it's going, with you. Because I told her I'd found somebody, and she'll say, so are you doing it?” #talk:neutral #face:anxious
    - "worth": “She's just sent me a picture of a lake, you know. She's always at a lake. I've not had a day off since May.” #talk:neutral #face:tired
    - else: “She wants to know how they are. I always say fine, because what's she meant to do from there?” #talk:neutral #face:tired #gaze:away
}
“I'll ring her later,” she says, and she goes on holding it. #talk:sustain
* [“And what'll you say, when she asks how it's going with me?” #move:open-question #fit:{truth == "graded": attuned|{truth == "worth": partial|missed}} #principle:evocation #why:{truth == "graded":She said that her sister will ask if she's doing it.|{truth == "worth":It may be asked, and what she spoke of was days off.|What she's asked is how they are, and this makes it about you.}} Something that she'll have to report is worth hearing first; ask it in a friendly way, and don't need it to be good.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “That you're nice, and I'm bad at it,” she says. She goes red. “I'd say it as a joke, you know. She's the one who got the prizes.” #talk:change #face:thoughtful #gaze:meet
                - else: “That it's good,” she says. “She'll be pleased.” #talk:neutral #face:neutral
            }
        - "hardening": “Oh, just that it's really helpful,” she says quickly. #talk:hollow #face:hollow
        - else: “That it's fine,” she says. “I'd say it's good.” #talk:neutral #face:neutral
    }
* [“If you had a whole day off, what would you do with it?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:evocation #why:{truth == "graded":She was thinking of what she will be asked, and this asks her something else.|{truth == "worth":She spoke of a lake, and that she hasn't had a day off since May.|She was thinking of what to say about her parents, though a day at a lake might do her good.}} Imagining a day with nothing in it can bring out what it would be like to stop; ask it lightly, and listen to how long it takes.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": She doesn't answer straight away. “I'd take my laptop,” she says. “I would. I'd say I wouldn't, and I'd go and sit in the car with it.” #talk:change #face:thoughtful #gaze:meet
                - else: “Sleep, probably,” she says. “I'd just sleep.” #talk:neutral #face:neutral
            }
        - "hardening": “I couldn't take a whole day,” she says. “There's too much on.” #talk:sustain #face:tired
        - else: “Swim, I suppose,” she says. #talk:neutral #face:neutral
    }
* [“Who looks after your parents, when something's the matter?” #move:closed-question #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:overshooting #why:{truth == "graded":Nothing she said was about looking after anything, and she can answer it easily.|{truth == "worth":It's about her family, and she was telling you about a lake.|She always says that it's fine, because what can her sister do from there.}} A question that goes one step beyond the words is right when the words have left that step out; ask it plainly, and let her take it back.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Me, I suppose,” she says. “I live nearest.” She puts the phone face down. “I don't mind, I'm only saying.” #talk:change #face:tired #gaze:meet
                - else: “My parents?” she says. “No, they're all right, they look after me.” #talk:neutral #face:neutral
            }
        - "hardening": “It is fine,” she says. “It's just, you know, how you say it.” #talk:sustain #face:guarded
        - else: “We all do,” she says. #talk:neutral #face:neutral
    }
* [“It can stay on your knee, and you can look at it when you want to. I won't mind.” #move:reassure #fit:partial #principle:permission #why:{truth == "graded":It's kind about the phone, and it's the asking that she minds.|{truth == "worth":It's kind about the phone, and the lake was what she showed you.|It's kind about the phone, and it's what she always answers that she told you.}} Leave to keep something is a small good; give it in passing, and take up what came with it.]
    ~ let_phone = true
    { reaction:
        - "opening": “Thank you,” she says. “I'm better if I know where it is.” #talk:change #face:relief
        - "hardening": “I can put it away,” she says. “Sorry. I'll put it away.” #talk:sustain #face:anxious
        - else: “No, I'm listening,” she says. #talk:neutral #face:neutral
    }
- {
    - rupture == "open": -> repair_early
    - band == "guarded" || band == "wary": -> work_call
    - else: -> who_hears
}

=== repair_early ===
“No, this is really helpful, thank you,” she says. She has put her bag on her knees. #talk:hollow #face:hollow #pose:held #gaze:meet
{ truth:
    - "graded": “I'll have it all done for next week, you know. I'll do it properly.” #talk:hollow
    - "worth": “I've got loads to go on with. I can read up on the rest, if you've got something.” #talk:hollow
    - else: “I should probably look at my messages in a minute. It's only that it's gone twice.” #talk:sustain #gaze:down
}
She has got up half-way, and has sat down again. #face:hollow
* [“I've been going at that sheet, and you came here tired. I'd like to stop that for today.” #move:repair #fit:{truth == "graded": attuned|partial} #principle:repair-own-part #tells:rings #why:{truth == "graded":She promised to have it done properly by next week.|{truth == "worth":You have been going at it, and she'd happily read about it as well.|You have been going at it, and what she's thinking of is her phone.}} Owning your part names the thing that you did and stops it; say it, and ask nothing of her.]
    ~ owned_rings = true
    ~ met = met + 1
    { reaction:
        - "opening": “You haven't,” she says. The bag goes down. “I mean, you know, a bit. It's me as well, I always bring the homework out first.” #talk:change #face:relief #pose:lap
        - "hardening": “No, no, it's what I'm here for,” she says. #talk:sustain #face:anxious
        - else: “That's okay,” she says. #talk:neutral #face:neutral
    }
* [“Of everything up to now, what's been least use to you?” #move:open-question #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:rupture-withdrawal #why:{truth == "graded":She'd rather not say, and it does show that she may.|{truth == "worth":She thanked you and asked for something to read.|It's a good question, and she has to look at her phone.}} When thanks come fast, make a complaint cheap; ask for the part that fits least, and be glad of a small one.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “The sleeping,” she says. She's surprised at herself. “I don't really mind about the sleeping. I think it's just what you put on the form.” #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “No, all of it's been good,” she says. #talk:hollow #face:hollow
            }
        - "hardening": “I couldn't say that,” she says. “You've been lovely.” #talk:sustain #face:anxious
        - else: “Nothing,” she says. “It's all useful.” #talk:hollow #face:hollow
    }
* [“If there's something you have to see to, see to it now. I'll wait.” #move:hand-back-choice #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:permission #why:{truth == "graded":She was promising you something, and this lets her go and do something else.|{truth == "worth":It's friendly, and it's away from here that she wants to be.|She said that it's gone twice, and that she should look.}} To let somebody do what worries her is better than to keep her attention by force; say it, and mean it.]
    ~ let_phone = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": She reads it, and her shoulders come down. “It's only what time,” she says. “It's only Mum, asking what time tomorrow. Thank you.” #talk:change #face:relief #pose:lap
                - else: She looks. “It's only work,” she says. “They can wait.” #talk:neutral #face:neutral
            }
        - "hardening": “No, it's rude,” she says. “I'm so sorry.” #talk:sustain #face:anxious
        - else: “Yeah, it's fine. It's nothing,” she says. #talk:neutral #face:neutral
    }
* [“I think I've been a bit hard on you today. You'd say, wouldn't you, if I had been?” #move:repair #fit:missed #principle:repair-own-part #why:{truth == "graded":She's promised to do better, and now she's asked to say that you weren't hard on her.|{truth == "worth":She was being polite, and is asked for more of it.|She was about to look at her phone, and is asked to say that you weren't hard on her.}} Owning a part with a question after it gives her another person to look after; say what you did, and leave it there.]
    { reaction:
        - "opening": “Oh, no, you haven't been,” she says. “It's been really good.” #talk:hollow #face:hollow
        - "hardening": “You haven't done anything,” she says. She has stood up and sat down again. #talk:sustain #face:anxious
        - else: “Not at all,” she says. “You've been great.” #talk:hollow #face:hollow
    }
- -> who_hears

=== work_call ===
It rings now, on her knee. She lets it ring, and looks at it until it stops. #gaze:down #face:anxious #pose:held
{ truth:
    - "graded": There's a message, then. “They can't do it without me,” she says. She has gone pink, and she's smiling a bit. #talk:neutral #face:warm #evidence:needed-at-work
    - "worth": It says HOME. “That's only Mum,” she says. “I'll ring her after. I never know what to say to her in the daytime.” #talk:neutral #face:tired #evidence:home-rang
    - else: “There's a release tonight,” she says. She looks at it again, though it has stopped. #talk:neutral #face:anxious #evidence:release-tonight
}
* [“It's nice, being needed. You can look at it whenever you like, I don't think anything of it.” #move:reassure #fit:{truth == "graded": attuned|partial} #principle:minimising #why:{truth == "graded":She was pleased with the message, and looked to see how you took it.|It's friendly, and it wasn't you whom she was thinking of.} To say what you think of somebody is worth something to a person who is looking for it; say it as a fact.]
    ~ let_phone = true
    ~ met = met + 1
    { reaction:
        - "opening": “Doesn't it?” she says. “I'd think, God, she's on her phone.” She puts it on the arm of the chair. #talk:change #face:relief #pose:lap
        - "hardening": “No, I should turn it off,” she says. #talk:sustain #face:anxious
        - else: “Yeah, thanks,” she says. #talk:neutral #face:neutral
    }
* [“What if nobody picked up at work, just for a day?” #move:open-question #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:evocation #why:{truth == "graded":They'd manage, she'd say, though she likes it that they can't.|{truth == "worth":She never knows what to say to her mother in the daytime, when she's at work, and this is about work.|She looked at it again after it had stopped, and for her somebody has to pick up.}} A question about what would happen brings out what it's for; ask it where it's a wondering, and not where it's a fear.]
    ~ asked_job = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “Nothing,” she says. It's out before she has thought. “I mean, people would still park. It'd be exactly the same.” She doesn't seem to like that. #talk:change #face:thoughtful #gaze:meet
                - else: “They'd ring somebody else,” she says. “No, they wouldn't. They'd ring me.” #talk:neutral #face:anxious
            }
        - "hardening": “I couldn't not pick up for a day,” she says. #talk:sustain #face:tired
        - else: “It'd all pile up,” she says. #talk:neutral #face:tired
    }
* [“Ring back, if you need to. There's time, and I'd rather you weren't listening for it.” #move:hand-back-choice #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:permission #why:{truth == "graded":She has what she wants from it, and this would send her off to be useful.|{truth == "worth":She's just said that she never knows what to say to her.|She looked at it again, although it had stopped, and gave a reason that nobody had asked for.}} Leave to see to something gets you more of somebody than her politeness does; say it plainly.]
    ~ let_phone = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": She sends three words, and reads the answer. “Yeah, okay,” she says. “It's all right. It's just him wanting the car park.” She puts it down. #talk:change #face:relief #pose:lap
                - else: “No, no, honestly, it can wait,” she says. #talk:neutral #face:neutral
            }
        - "hardening": “No, I'm here now,” she says. “This is my time.” #talk:sustain #face:hollow
        - else: “It's okay,” she says. “They'll text.” #talk:neutral #face:neutral
    }
* [“They need you a lot, there. Is that nice, or is it part of what keeps you up?” #move:interpret #fit:{truth == "worth": partial|missed} #principle:expert-trap #why:{truth == "graded":She was pleased, and half of this makes something wrong of it.|{truth == "worth":It comes near, and she had said something else, about her mother.|She's listening for something, and being needed isn't what she'd call it.}} A question with the reading already in it is a reading; ask what it's like to be needed, and keep the rest.]
    { reaction:
        - "opening": “Yeah, maybe,” she says. “I do like it when they say so.” #talk:neutral #face:thoughtful
        - "hardening": “Well, somebody has to,” she says. #talk:discord #face:irritated
        - else: “That's really interesting,” she says. #talk:hollow #face:hollow
    }
- -> who_hears

=== who_hears ===
{told_early: “And your supervisor,” she says, “do they hear all of it? The nights and that?” #talk:neutral #gaze:meet #needs:supervised|“Can I ask, is it only you who decides about me, or does it go to somebody?” #talk:neutral #gaze:meet}
{ truth:
    - "graded": “It's just, I'd want to know if there's somebody who reads how I did. I'd rather know.” #talk:neutral #face:anxious
    - "worth": “I'd be interested to hear what they'd say, really. If they'd tell me to stop, or have a break or something.” #talk:neutral #face:thoughtful
    - else: “Because I've said things about my parents now, and they'd hate that. They'd be so embarrassed.” #talk:neutral #face:anxious #gaze:down
}
“I just wondered,” she says. #talk:neutral
* [“A supervisor, once a week, because I'm in training. We talk about what I do, not about how you did, and without your name. I'd only go further if you were in danger.” #move:inform #fit:{truth == "graded": attuned|partial} #principle:informed-choice #tells:supervised,limits #why:{truth == "graded":She wants to know if somebody reads how she did.|{truth == "worth":It answers who hears it, and she'd be interested in what that person would say.|It answers who hears it, and it's her parents whom she's thinking of.}} A question about who hears is answered with who, how and when it would go further; then say what's in it, where that's the worry.]
    ~ told_asked = true
    ~ met = met + 1
    { reaction:
        - "opening": “Not about how I did,” she says. “Yeah, okay. So it's more that you get marked.” She laughs, and so do you. #talk:change #face:relief #pose:lap
        - "hardening": “I just thought it was us,” she says. #talk:sustain #face:guarded
        - else: “Okay, yeah, that makes sense,” she says. #talk:neutral #face:neutral
    }
* [“I'm in training, so I've got a supervisor I talk to. I don't use your name. What if somebody did say, have a break?” #move:open-question #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:evocation #tells:supervised #why:{truth == "graded":It says who hears it, and then asks her something that she'd have to get right.|{truth == "worth":She said that she'd be interested to know if they would say she should have a break.|It says who hears it, and goes past her parents.}} After an answer there's room for the wish that was in the question; give it back to her, in her words.]
    ~ told_asked = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “I'd say, don't make me,” she says. She has stopped moving the phone. “That's strange. I came here because I'm tired.” #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “I'd say thank you,” she says. “I don't know. I'd have a break.” #talk:neutral #face:neutral
            }
        - "hardening": “I don't need a break,” she says. “I just wondered.” #talk:sustain #face:guarded
        - else: “That it'd be nice,” she says. #talk:hollow #face:hollow
    }
* [“I'm in training, so a supervisor hears about it, without your name. Is there something that your parents wouldn't want said?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:evocation #tells:supervised #why:{truth == "graded":She was asking about herself, and hears that there may be something embarrassing.|{truth == "worth":She was asking what they'd advise, and this is about her parents.|She said that her parents would hate it, and would be embarrassed.}} An answer first, and then a question about the very thing that she fears, tells her that you heard it; ask as one who doesn't find it strange.]
    ~ told_asked = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “That he needs helping with his buttons,” she says. She hasn't meant to say it. “He does his own shirts for other people, you know, all day, really beautifully.” #talk:change #face:tired #gaze:meet #pause:1500
                - else: “Who, my parents?” she says. “I don't know. Nothing, really.” #talk:neutral #face:neutral
            }
        - "hardening": “It's not embarrassing,” she says. “They're just private.” #talk:discord #face:guarded
        - else: “Oh, anything,” she says. #talk:neutral #face:neutral
    }
* [“It's mostly only us. I'm in training, so there's somebody I talk to now and then, but nothing you'd mind.” #move:reassure #fit:missed #principle:boundaries #why:{truth == "graded":She asked if somebody reads how she did, and is told less than is so.|{truth == "worth":She asked what a supervisor would say, and is told less than is so.|She asked because of her parents, and is promised what you can't promise.}} Half an answer is found out later; say who hears it, how often, and when you'd have to go further.]
    ~ told_vague = true
    { reaction:
        - "opening": “Oh, good,” she says. “That's nice to know.” #talk:neutral #face:relief
        - "hardening": “How do you know what I'd mind?” she says. #talk:discord #face:guarded
        - else: “Okay, great,” she says. #talk:hollow #face:hollow
    }
- {told_early:
    ~ told_asked = false
    ~ told_vague = false
}
-> the_car

=== the_car ===
You ask about the car, because it's on the first page of her doctor's note. #tells:nothing-at-all
“Oh God, that,” she says. “That was April. I parked at work and I turned off the engine, and then I didn't get out, and it was fifty minutes. The app asked me four times if I needed longer.” #talk:neutral #face:thoughtful #tells:fifty-minutes
“There was nothing at all. It was quite nice.” #talk:safety #gaze:away
{ truth:
    - "graded": “I should have rung somebody, I know. I told it so badly, to the doctor, I made it sound like something.” #talk:sustain #face:anxious
    - "worth": “I didn't want to go in. And there wasn't a reason, you know? I went through the whole day in my head, and there was nothing wrong with it.” #talk:neutral #face:tired
    - else: “I think it was the only time that week when nobody needed picking up or taking anywhere.” #talk:neutral #face:tired
}
“Anyway,” she says. “Fifty minutes.” #talk:neutral
* [“When you say nothing at all, were you thinking about being dead, or about killing yourself? Then, or since?” #move:direct-safety-question #fit:attuned #principle:safety-first #tells:asked-safe #why:She said that there was nothing at all and that it was quite nice. A sentence like that is asked about plainly, in those words, and calmly; it's never a push, and she can say no.]
    ~ asked_safety = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “No. God, no,” she says. “Should I have said that first?” “No,” you say, “I wanted to ask it.” She breathes out. #talk:change #face:relief #gaze:meet
                - "worth": “No,” she says, and she thinks about it. “I just didn't want to go in, and I didn't want to go home either. But I don't want to be dead.” #talk:change #face:thoughtful #gaze:meet
                - else: “No, I can't, I've got people to drive,” she says. You ask again. “No,” she says. “I really don't. Thank you for asking, though.” #talk:change #face:thoughtful #gaze:meet
            }
        - "hardening": “No!” she says. “Did it sound like that?” #talk:neutral #face:anxious
        - else: “No,” she says. “No, nothing like that.” #talk:neutral #face:neutral
    }
    You say that she can tell you if that ever changes, and you write down a number where somebody picks up at night. She takes a photo of it.
* [“You went through the day and found nothing wrong with it, and you stayed where you were.” #move:simple-reflection #fit:partial #principle:undershooting #why:{truth == "graded":She did stay, and she's more troubled by how she told it; and there's a sentence that needs asking about.|{truth == "worth":It says back the thing that she wonders at, and leaves the sentence that needs asking about.|She did stay, and what she said was that nobody needed picking up; and there's a sentence that needs asking about.}} Saying it back comes second where something may be about safety; ask that first, and come back to this.]
    { reaction:
        - "opening": “Yeah,” she says. “I watched a man put up a tent. I don't know why, in a car park.” #talk:change #face:thoughtful
        - "hardening": “It was only fifty minutes,” she says. #talk:sustain #face:guarded
        - else: “Yeah, I know,” she says. “It's silly.” #talk:neutral #face:hollow
    }
* [“What was there in the rest of that week? Was anyone waiting for you?” #move:closed-question #fit:{truth == "graded": missed|partial} #principle:evocation #why:{truth == "graded":She was sorry for how she had told it, and this asks about the week.|{truth == "worth":She went through her own day, and there may have been somebody in it.|It goes straight to what she said, and leaves a sentence that needs asking about.}} A good question can wait for one that has to do with safety; ask that first, and then this.]
    { reaction:
        - "opening": “Oh, everybody,” she says. “You know how it is.” #talk:neutral #face:tired
        - "hardening": “Nobody,” she says. “It's a way of talking.” #talk:sustain #face:guarded
        - else: “Just the usual,” she says. #talk:neutral #face:neutral
    }
* [“I know that one. I've sat outside my own front door with the keys in my hand, and it was the best bit of the day.” #move:normalise #fit:missed #principle:minimising #why:{truth == "graded":She had asked, in a way, whether it was something, and hears that it's usual.|{truth == "worth":She couldn't find a reason, and hears that it's usual.|She said why that was the only time, and hears that it's usual.}} If you say that you know it, she won't bring it up again; ask what the nothing was like, and if she was safe.]
    { reaction:
        - "opening": “Did you?” she says. “That's nice to know.” #talk:neutral #face:hollow
        - "hardening": “I don't think it was like that,” she says. #talk:sustain #face:tired
        - else: “Yeah, exactly,” she says. “That's what I thought.” #talk:hollow #face:hollow
    }
- {
    - rupture == "open": -> repair_late
    - band == "warming" || band == "open": -> thumb_stops
    - else: -> three_things
}

=== thumb_stops ===
Her thumb has been going up and down the edge of the phone the whole time. Now it has stopped. #gaze:down #face:thoughtful #pose:lap #pause:2000
“I don't know why I'm so tired of it,” she says. #talk:change
{ truth:
    - "graded": “I mean, other people come here with a proper reason. I've got a nice job and I can't fill in a form.” #talk:sustain #face:tired #evidence:proper-reason
    - "worth": “I can't leave anything until it's finished, and it's never finished, so I don't know what I'm waiting for.” #talk:change #face:tired #evidence:not-finished
    - else: “I feel bad, sitting here, because there must be people who really need this. There'll be somebody on a list.” #talk:sustain #face:tired #evidence:others-need-it
}
* [(Say nothing, and stay with it.) #move:hold-silence #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:silence-as-work #why:{truth == "graded":She compared herself with people who have a proper reason, and a silence leaves that as it is.|{truth == "worth":She doesn't know what she's waiting for, and has only just said it.|There may be more to come, and for now she feels that she's taking somebody's place.}} A silence helps somebody who's in the middle of finding something; answer first where she is asking to be told that it's all right. #stirs:Her phone has lit up, and she hasn't looked. #strays:She has looked at the clock, and is sitting up.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “Yeah, I think if I stopped I'd have to look at it,” she says. “All of it, I mean. If it's any good.” She's quite still. #talk:change #face:thoughtful #gaze:meet #pause:3500
                - else: “Sorry,” she says. “I'm going on.” #talk:neutral #face:tired
            }
        - "hardening": {silence == "short": “No, you go,” she says.|“Was that a stupid thing to say?” she says.} #talk:sustain #face:anxious
        - else: “Anyway,” she says, after a bit. #talk:neutral #face:neutral
    }
* [“It's your hour and it's paid for, and nobody is sent away because of it. What you've got is reason enough.” #move:reassure #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:minimising #why:{truth == "graded":It's kind, and it doesn't touch the form that she can't fill in.|{truth == "worth":She isn't asking for permission to be here; she doesn't know what she's waiting for.|She feels bad because there must be somebody on a list who needs it more.}} Comfort that is a fact about who loses by it, and that it counts here, can be taken in; say it once, and leave it.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": She looks at you for quite a while. “Is it?” she says. “Because nobody's said that.” She takes her scarf off. #talk:change #face:relief #gaze:meet #wear:off
                - else: “Yeah, okay,” she says. “Thank you, that's nice.” #talk:neutral #face:neutral
            }
        - "hardening": “But there is a list,” she says. “I saw it at the desk.” #talk:sustain #face:tired
        - else: “Yeah, no, I know,” she says. #talk:hollow #face:hollow
    }
* [“Is it something about how this goes, here, that makes you tired as well?” #move:closed-question #fit:{truth == "graded": attuned|{truth == "worth": partial|missed}} #principle:immediacy #why:{truth == "graded":She said that she can't fill in a form, and the form is yours.|{truth == "worth":It may be tiring here as well, and it's the rest that she spoke of.|She was thinking of other people, and this makes it about you.}} Where the work itself may be a part of it, ask about that, as a real possibility; and be ready for a yes.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “Yeah, a bit,” she says, and she goes red. “Not you. It's the boxes, you know. I go past the fridge and I feel told off.” #talk:change #face:relief #gaze:meet
                - else: “No, no, not this,” she says. “This is the nice bit.” #talk:neutral #face:neutral
            }
        - "hardening": “God, no,” she says. “Please don't think that.” #talk:sustain #face:anxious
        - else: “No, honestly,” she says. “It's really useful.” #talk:hollow #face:hollow
    }
* [“You take on a lot, for other people, and still you've got yourself here. You can be tired of it.” #move:affirm #fit:{truth == "graded": missed|partial} #principle:praise-for-compliance #why:{truth == "graded":She said what she can't do, and hears what she does.|{truth == "worth":It's true, and it's what she can't leave that she spoke of.|It's true, and it makes it harder to say that she'd like not to.}} To be thought well of for doing too much is a reason to go on; stay with the tiredness.]
    { reaction:
        - "opening": “I don't, really,” she says. “I just say yes to things.” #talk:neutral #face:tired
        - "hardening": “It's not a lot,” she says. “It's just, you know, work.” #talk:discord #face:tired
        - else: “That's so nice of you,” she says. #talk:hollow #face:hollow
    }
- -> a_month

=== three_things ===
“So I made a list on the stairs,” she says. “One, the log, done. Two, any tips. And three, I'll give you your last ten minutes back.” #talk:sustain #face:hollow #gaze:meet #pose:held
{ truth:
    - "graded": “Because I came in late, so it's only fair. And then you've got time to write it up properly.” #talk:sustain
    - "worth": “Because I can be back at my desk by ten to. And I could do with, you know, just one thing that works.” #talk:sustain
    - else: “Because there's a lot of road in the mornings after. If you've got one tip for that. For driving when you've had four hours.” #talk:neutral #face:tired
}
She has her pen ready. #pose:held
* [“The ten minutes are yours. And there aren't any tips here that you could get wrong.” #move:inform #fit:{truth == "graded": attuned|partial} #principle:boundaries #why:{truth == "graded":She wants to give you back ten minutes because she was late.|{truth == "worth":It's so, and she has already got plans for them.|It's so, and there was a question in what she said.}} Saying whose time it is takes away a debt; say it as a fact, and answer what else she asked.]
    ~ said_time = true
    ~ met = met + 1
    { reaction:
        - "opening": “Oh,” she says. “I thought you'd be glad of them.” She puts her bag down again. #talk:change #face:relief #pose:lap
        - "hardening": “No, I feel bad,” she says. “I really do.” #talk:sustain #face:anxious
        - else: “Okay, thank you,” she says. #talk:neutral #face:neutral
    }
* [“If there was one thing that worked, what would you want it to help with?” #move:open-question #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:evocation #why:{truth == "graded":She'd answer it properly, and it's the debt that she's thinking of.|{truth == "worth":She asked for just one thing that works.|She said what it's for, which is driving on four hours.}} Before a tip comes what it's wanted for; ask, and listen to whether there's an answer.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “So that I can,” she says, and she can't think of the end of it. “So that I can do more, I suppose. That's terrible.” #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “Sleeping,” she says. “I'd like to sleep.” #talk:neutral #face:neutral
            }
        - "hardening": “Yeah, just to be less tired,” she says. #talk:sustain #face:tired
        - else: “For work, mostly,” she says. #talk:neutral #face:tired
    }
* [“I'd not drive after four hours, if there's any other way. And if there isn't, stop half-way and shut your eyes for ten minutes.” #move:persuade #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:informed-choice #why:{truth == "graded":She wanted to be fair to you, and has one more thing to do right.|{truth == "worth":She asked for one thing, and it's sensible, though it isn't about her desk.|She asked for a tip for driving when she has had four hours.}} Advice that's asked for, about something that matters, is owed; give one thing, with its reason, and ask if it can be done.]
    ~ gave_tips = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “Ten minutes,” she says. “I could do it at the garage, you know. I thought you'd say don't do it, and I've got to, there's nobody else.” #talk:change #face:relief #gaze:meet
                - else: “Okay, yeah,” she says. “I don't drive that much.” #talk:neutral #face:neutral
            }
        - "hardening": “I can't not drive,” she says. #talk:discord #face:irritated
        - else: “That's really helpful,” she says. #talk:hollow #face:hollow
    }
* [“What helps most people is one fixed time to get up, Sundays as well. Try it, and tell me how it was.” #move:inform #fit:missed #principle:praise-for-compliance #why:{truth == "graded":She has one sheet that isn't done, and is given another thing to do.|{truth == "worth":She asked for one thing that works, and what it would have to work for isn't asked.|She asked about driving, and is told when to get up.}} What's given because it was asked for politely will be done politely; find out first what is wanted.]
    ~ gave_tips = true
    { reaction:
        - "opening": “Sundays as well,” she says. “Great. I'll start tomorrow.” #talk:hollow #face:hollow
        - "hardening": “Do I write the time down as well?” she says. #talk:sustain #face:anxious
        - else: “Perfect,” she says. “Thank you so much.” #talk:hollow #face:hollow
    }
- -> a_month

=== repair_late ===
“I'm so sorry, I'm being really difficult,” she says. She's smiling. #talk:hollow #face:hollow #gaze:meet #pose:held
{ truth:
    - "graded": “I know you've got to get through things, and I keep on not having done them.” #talk:sustain
    - "worth": “Yeah, I think I'm just not that interesting. It's just a job. Everybody's got a job.” #talk:sustain
    - else: “It's not a good week, that's all. I'm a bit, it's just the one thing after another.” #talk:sustain #gaze:down
}
* [“I wouldn't call it that. I had a plan for today and kept to it, when you'd come in with something else.” #move:repair #fit:{truth == "graded": attuned|partial} #principle:repair-own-part #why:{truth == "graded":She thinks that you've got to get through things, and this says whose idea that was.|{truth == "worth":You had a plan, and it's herself that she finds dull.|You had a plan, and it's her week that she spoke of.}} To own your part takes the blame off her if it was the plan that pressed; say it, and drop the plan.]
    ~ met = met + 1
    { reaction:
        - "opening": “Did you?” she says. “I thought it was me.” She laughs, properly this time. #talk:change #face:relief #pose:lap
        - "hardening": “No, you've got to have a plan,” she says. #talk:sustain #face:anxious
        - else: “Yeah, okay,” she says. “That's kind.” #talk:neutral #face:neutral
    }
* [“What is it about the job that made it so hard to get out of the car?” #move:confront #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:double-sided #why:{truth == "graded":It's a fair question, and she's afraid that she's being difficult.|{truth == "worth":She said that it's just a job and that she isn't interesting, and she'd sat outside it for fifty minutes.|It isn't a good week, she said, and this is about April.}} Two things that don't go together can be put side by side, if it's done with interest; use her words for both.]
    ~ asked_job = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": She doesn't smile. “Yeah, I don't know,” she says. “That's the bit I don't know. Everyone else seems to think it's a good one.” #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “I don't know,” she says. “I got out in the end.” #talk:neutral #face:tired
            }
        - "hardening": “I was tired,” she says. “That's all it was.” #talk:discord #face:irritated
        - else: “I was just tired,” she says. #talk:neutral #face:hollow
    }
* [“What else was there, this week, besides all this?” #move:closed-question #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:evocation #why:{truth == "graded":She was speaking of what she hasn't done for you, and this isn't it.|{truth == "worth":She was speaking of herself, and it may be asked, but not as if she'd said so.|She said that it's one thing after another, and that it isn't a good week.}} When somebody is being polite the way back leads through a small fact; ask for one, in her words.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “The boiler,” she says, “at Mum and Dad's, and then the car, and then on Sunday he,” and she waves her hand. “It's just, you know, old people. It's fine.” #talk:change #face:tired #gaze:meet #pose:lap
                - else: “Just work,” she says. “Nothing really.” #talk:neutral #face:neutral
            }
        - "hardening": “Nothing,” she says. “I shouldn't have said.” #talk:sustain #face:guarded
        - else: “Oh, just stuff,” she says. #talk:neutral #face:hollow
    }
* [“You're not difficult. You answer whatever I ask you, and you think about it first.” #move:reassure #fit:missed #principle:minimising #why:{truth == "graded":She said that she hasn't done things, and gets a good mark.|{truth == "worth":She finds herself dull, and is told that she isn't difficult.|She said that it isn't a good week, and is told what she's like.}} To tell somebody that she's wrong about herself ends it; take what she said and ask about it.]
    { reaction:
        - "opening": “That's so nice,” she says. #talk:hollow #face:hollow
        - "hardening": “You don't have to say that,” she says. #talk:discord #face:anxious
        - else: “Thank you,” she says. “I'll be better next week.” #talk:hollow #face:hollow
    }
- -> a_month

=== a_month ===
“Right,” she says. “What I'll do is, I'll do a month of it. Every night, no gaps, and I'll put it in a spreadsheet.” Her knee has started. #talk:hollow #face:hollow #tells:month-offer
{ truth:
    - "graded": “And then you'd have something to go on, and you wouldn't have to ask me every time. It'd all be there.” #talk:sustain #face:anxious
    - "worth": “I'd do it at the end of the night, so it'd be the last thing. I'd quite like it, actually, having something to finish.” #talk:sustain
    - else: “I'd do all of them. Except the Wednesdays. I can't promise the Wednesdays.” #talk:sustain #gaze:away
}
“I could start tonight,” she says. #talk:hollow
* [“I don't think a month of that would help. You've done six, and it's told me more than thirty would.” #move:confront #fit:{truth == "graded": attuned|partial} #principle:repair-renegotiate #why:{truth == "graded":She offers a month, so that you wouldn't have to ask her.|{truth == "worth":It stops something that wouldn't help, and that she'd quite like it is passed by.|It stops something that wouldn't help, and the Wednesdays are passed by.}} A plain no to too much is a way of changing the terms together; say why, in a word, and take her off the hook.]
    ~ met = met + 1
    { reaction:
        - "opening": Her knee stops. “Has it?” she says. “What did it tell you?” “That you were tired, and that I asked for too much,” you say. #talk:change #face:relief #pose:lap #gaze:meet
        - "hardening": “But then there's nothing to show,” she says. #talk:discord #face:anxious
        - else: “Yeah, okay,” she says. “If you're sure.” #talk:neutral #face:neutral
    }
* [“What's that like, having something finished at the end of the night?” #move:open-question #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:evocation #why:{truth == "graded":She'd do it so that you have something, and this asks what she gets from it.|{truth == "worth":She said that she'd quite like it, having something to finish.|She'd do all but the Wednesdays, and it's those that she can't promise.}} Draw out what there is in it for her, and the offer can be looked at; ask about the part that she'd like.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “Safe,” she says. She tries it again. “It's like, if I've finished one thing, then nobody can ask me about the rest.” #talk:change #face:thoughtful #gaze:meet #pose:lap
                - else: “Just, you know, tidy,” she says. #talk:neutral #face:neutral
            }
        - "hardening": “It's just satisfying,” she says. “Isn't it for everyone?” #talk:sustain #face:guarded
        - else: “It'd be good for my sleep,” she says. #talk:hollow #face:hollow
    }
* [“And the Wednesdays? Would those be in it as well?” #move:closed-question #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:evocation #why:{truth == "graded":She hadn't said that about Wednesdays, and wonders which one you mean.|{truth == "worth":She hadn't said that about Wednesdays, though they are in it as well.|She'd do all of them except the Wednesdays.}} An exception that somebody makes by herself is where to ask; ask about the exception, and let the month be.]
    ~ asked_wednesdays = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “I never know when we'll be back,” she says. “They say three and it's half past four, and then he's so tired that I stay till he's eaten.” She stops. “I said we, didn't I?” #talk:change #face:tired #gaze:meet #pause:1500
                - else: “They could be,” she says. “I could do Wednesdays, if you want.” #talk:neutral #face:neutral
            }
        - "hardening": “It's just a long day,” she says. #talk:sustain #face:guarded
        - else: “I'm just back late,” she says. #talk:neutral #face:neutral
    }
* [“Then let's make it a fortnight, only the nights, and go through it together.” #move:affirm #fit:{truth == "father": partial|missed} #principle:praise-for-compliance #why:{truth == "graded":She offers thirty boxes because she was ashamed of eight, and you take fourteen.|{truth == "worth":She offers something to finish, and is given it.|She offers all of it but one day, and the offer is taken, and the one day left alone.}} What is offered with the knee going is an apology and no plan; ask what it's for before you take it.]
    ~ took_month = true
    { reaction:
        - "opening": “Great,” she says. “I'll colour it in as well.” #talk:hollow #face:hollow
        - "hardening": “Every night,” she says. She isn't looking at you. #talk:sustain #face:anxious
        - else: “I won't let you down,” she says. #talk:hollow #face:hollow
    }
- -> the_sheet

=== the_sheet ===
It's nearly ten to two. The sheet is between you, in its sleeve. “So what do I do with this?” she says. #talk:neutral #gaze:down
{ truth:
    - "graded": “I could throw it away, I suppose. I couldn't, though, you've written on it.” #talk:sustain #face:anxious
    - "worth": “I'd do one of the lines, if I knew which. There's one on there I'd actually quite like to know.” #talk:change #face:thoughtful
    - else: “Jina says I've got to keep on with something just for me. So I'd like to keep on with some of it.” #talk:change #face:tired
}
She has both hands on it. #pose:lap
* [“I'll throw it away, if you like, here and now. I wrote on it, and I can take it back.” #move:hand-back-choice #fit:{truth == "graded": attuned|{truth == "worth": partial|missed}} #principle:repair-renegotiate #why:{truth == "graded":She could throw it away, she said, but you have written on it.|{truth == "worth":There's one line that she'd nearly want to know, and it goes with the rest, though she could start again.|She'd like to keep on with some of it, because it's hers.}} A task can be dropped together, and by the one who set it; offer it, and do it only if she wants to.]
    ~ log_dropped = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “Would you?” she says. You tear it across, and she watches you do it. “Oh,” she says. “That's much better than I thought.” #talk:change #face:relief #gaze:meet #pose:open
                - else: “Yeah, okay,” she says. “If you think so.” You put it in the basket. #talk:neutral #face:neutral
            }
        - "hardening": “No, don't,” she says. It's in the basket. “I could have done it.” #talk:sustain #face:anxious
        - else: “Okay, then,” she says, and it goes in the basket. #talk:neutral #face:neutral
    }
* [“Is there one line you'd want to know? We could keep that and leave out the others.” #move:seek-collaboration #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:repair-renegotiate #why:{truth == "graded":She looked at what you had written on it, and is to choose one to do again.|{truth == "worth":She said that there's one on there which she'd nearly want to know.|It's a smaller task, and she'd said for whom she wants to keep it.}} A task that she has chosen is another task; ask which, and take her answer as it comes.]
    ~ log_redesigned = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “‘How did you feel in the morning,’” she says. “I've left that out, every day. I'd do that one. I'd like to see if it says anything.” #talk:change #face:thoughtful #gaze:meet
                - else: “The first one?” she says. “Whichever's most useful to you.” #talk:neutral #face:anxious
            }
        - "hardening": “Yeah, I don't know which,” she says. “You choose.” #talk:sustain #face:tired
        - else: “Hours, I suppose,” she says. #talk:neutral #face:neutral
    }
* [“Then keep it, for you and not for me. Leave out the Wednesdays, and anything else that you want to.” #move:hand-back-choice #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:autonomy #why:{truth == "graded":She'd be keeping a sheet that you have written on, and it would be looked at, she thinks.|{truth == "worth":It's left to her, and she had half said which line.|She'd like to keep on with some of it, for herself.}} When somebody says what she'd like, give her that, and take out the part that made it hard; say that it's hers.]
    ~ log_kept = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "father": “For me,” she says. She folds it so that the Wednesdays are on the back. “I'd put what time I sat down. That's what I'd want to know.” #talk:change #face:warm #gaze:meet
                - else: “Okay,” she says. “I'll try and do them all, though.” #talk:hollow #face:hollow
            }
        - "hardening": “I'd leave out all of it, then,” she says. #talk:sustain #face:tired
        - else: “Yeah, okay,” she says. “I'll do what I can.” #talk:neutral #face:neutral
    }
* [“Take it home and forget about it for a week. You can see then if you want it.” #move:hand-back-choice #fit:missed #principle:righting-reflex #why:{truth == "graded":She has it in her hand with your writing on it, and it's to lie on her table.|{truth == "worth":She had half said which line, and nobody takes that up.|She had said why she'd like to keep it, and is left to find it out.}} What didn't work once needs to be changed and not put off; ask what made it hard.]
    ~ log_kept = true
    { reaction:
        - "opening": “Okay,” she says. “I'll put it where I can see it.” #talk:hollow #face:hollow
        - "hardening": “It'd just sit there looking at me,” she says. #talk:discord #face:irritated
        - else: “Yeah, I'll do that,” she says. #talk:hollow #face:hollow
    }
- -> ten_minutes

=== ten_minutes ===
Her phone hums. “That's my car,” she says. “It says I've got ten minutes, and do I need a bit longer. It's eighty pence.” She made it herself, at work. #talk:neutral #gaze:down
“So next Tuesday, one o'clock? Yes. Definitely. I've got a thing but I'll move it.” #talk:hollow #face:hollow
{ truth:
    - "graded": “I always move mine, it's easier. I'd feel awful if you had to move something because of me.” #talk:neutral #evidence:moves-her-things
    - "worth": “It's only a planning thing. I should be at it, I'm running it. I don't mind missing it, which is a bit odd.” #talk:neutral #face:thoughtful
    - else: “It's not work, it's only a thing at the General, I'm only sitting there. I can be late for that.” #talk:neutral #gaze:away #face:tired
}
“Anyway. Tuesday,” she says. #talk:neutral
* [“You can say no to Tuesday. I've got other times, and I wouldn't think anything of it.” #move:hand-back-choice #fit:{truth == "graded": attuned|partial} #principle:autonomy #why:{truth == "graded":She said that she always moves hers, because she'd feel awful otherwise.|{truth == "worth":She may, and she'd rather have found out what is odd about it.|She may, and what she'd be moving hasn't been asked about.}} A no that costs nothing has to be offered before there's a yes worth having; offer it, and don't look hurt.]
    ~ may_refuse = true
    ~ met = met + 1
    { reaction:
        - "opening": “Could I?” she says. She thinks about it. “I'd still say Tuesday. But I'd be saying it.” #talk:change #face:relief #gaze:meet #pose:lap
        - "hardening": “No, no, Tuesday's perfect,” she says. #talk:hollow #face:hollow
        - else: “Tuesday's fine, honestly,” she says. #talk:hollow #face:hollow
    }
* [“What is it that you'd be missing?” #move:open-question #fit:{truth == "worth": attuned|missed} #principle:evocation #why:{truth == "graded":She didn't say that anything was odd; she spoke of not wanting to put you out.|{truth == "worth":She said that she doesn't mind missing it, which is a bit odd.|She didn't say that anything was odd; she spoke of the General.}} What somebody has just found odd is the best thing to ask about; ask if she'll mind, and leave her the rest.]
    ~ asked_job = true
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "worth": “I used to love those,” she says. “I used to bring the biscuits.” She's looking at the phone, and it's counting. “I don't know when I stopped.” #talk:change #face:thoughtful #gaze:down
                - else: “No, I won't mind,” she says. “It's nothing much.” #talk:neutral #face:neutral
            }
        - "hardening": “Nothing,” she says. “I'm just tired.” #talk:sustain #face:tired
        - else: “Yeah, I don't know,” she says. “Probably nothing.” #talk:neutral #face:neutral
    }
* [“Don't move it. We'll find a time that leaves your own things where they are.” #move:persuade #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:permission #why:{truth == "graded":She'd rather move her own things than have you move yours, and is told not to.|{truth == "worth":It's kind about the planning, and she'd just noticed that she doesn't mind missing it.|She said that it's only a thing at the General and that she can be late for it.}} A practical word in the right place says that something counts; say it as if it went without saying.]
    ~ met = met + 1
    { reaction:
        - "opening":
            { truth:
                - "graded": “It's just a meeting,” she says. “I can move it, honestly.” #talk:neutral #face:anxious
                - "worth": “It's just, you know, a meeting,” she says. “I can move it, honestly.” #talk:neutral #face:anxious
                - else: “Oh,” she says. “Really? People don't normally, they say, can't he go by himself?” She has sat down again. “Thank you.” #talk:change #face:relief #gaze:meet
            }
        - "hardening": “It's honestly nothing,” she says. #talk:sustain #face:guarded
        - else: “Yeah, it's okay,” she says. “I can be late for it.” #talk:sustain #face:neutral
    }
* [“You've got till ten to, whatever your car says, and I'll be here.” #move:inform #fit:partial #principle:boundaries #why:{truth == "graded":It's so and good to know, and it's next Tuesday that she gave away.|{truth == "worth":It's so and good to know, and it's what she doesn't mind missing that she told you about.|It's so and good to know, and it's the General that she told you about.}} A fact about the time is never wrong and seldom the point; say it, and then take up what she has just moved.]
    ~ said_time = true
    { reaction:
        - "opening": “That's nice,” she says. “It's usually me who says that to people.” #talk:change #face:warm
        - "hardening": “I'd better go, though,” she says. “They ticket you.” #talk:sustain #face:anxious
        - else: “Yeah, thanks,” she says. She presses something on the phone. #talk:neutral #face:neutral
    }
- {
    - (band == "warming" || band == "open") && rupture != "open" && met >= 3: -> ending_renamed
    - band == "guarded" && rupture == "open": -> ending_dark
    - (took_month || gave_tips) && band != "warming" && band != "open" && reaction != "opening": -> ending_marks
    - band == "guarded": -> ending_marks
    - else: -> ending_coat
}

=== ending_renamed ===
She gets out her calendar at the door. “It's down as ‘call’,” she says. “I'll put what it is.” #talk:change #face:warm #gaze:down #presence:door #clock:13:50
{ truth:
    - "graded": “And I might be late. I'm only saying. I'll still come up.” #talk:change
    - "worth": “And I don't know if I'll move the thing. I might see what happens if I don't go.” #talk:change
    - else: “And, you know, Tuesdays are good. It's only Wednesdays that aren't mine.” #talk:change
}
She has typed it in, and she's gone. #presence:gone #ending:renamed
-> END

=== ending_coat ===
She has her coat over her arm. “I'll come,” she says. “I'll probably be late. {said_late:But you don't write it down.|Is it all right if I'm late?}” #talk:change #face:neutral #presence:door #wear:off #clock:13:50
She goes down the stairs, not quite at a run. #presence:gone #ending:coat-off
-> END

=== ending_marks ===
“So that's the log, and the reading, and next Tuesday,” she says, “and I'll be early, and I'll bring it filled in. That's five, with the lift.” #talk:hollow #face:hollow #presence:door #clock:13:50
“Thank you so much. It was really clear.” #talk:hollow #presence:gone #ending:full-marks
-> END

=== ending_dark ===
She puts the phone to her ear. “Sorry,” she says to you, “I've got to take this.” You can see that the screen is dark. #talk:sustain #face:hollow #presence:door #clock:13:50
She's talking all the way down the stairs. #presence:gone #ending:dark-screen
-> END
