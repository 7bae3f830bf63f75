// Mina Seo, Friday 3 October: she doesn't come. And the day after, when she writes.
INCLUDE ../contract.ink

VAR offered_phone = false     // ten minutes by telephone were offered
VAR free_to_say = false       // session 2: she may say sixty per cent
VAR took_hundred = false      // session 2: her hundred per cent was taken
VAR told_straight = false     // session 2: gave a view when asked for it
VAR left_blank = false        // the code was left open
VAR put_unable = false        // ‘unable to attend’
VAR put_absent = false        // ‘absent’
VAR sat_it_out = false        // waited out the hour
VAR owned_minding = false     // noted that it had been minded
VAR rang_her = false          // rang her during the hour
VAR badly = false             // her e-mail was answered with a form

-> ten_past

=== ten_past ===
Friday, ten past one. The stairs are quiet. {free_to_say:You had told her that she didn't have to be sure.|{took_hundred:A hundred per cent, she had said.|She had said that she'd come.}} #place:room #presence:gone #face:away #sky:morning #clock:13:10
{ truth:
    - "graded": You think of what she said last week, that she'd rather not come than be late.
    - "worth": You think of what she said last week, that she doesn't know why she always says that she's busy.
    - else: You think of what she said last week, as long as they don't ring at eleven.
}
* [(Text her:) “I'm here until ten to two, and you can still come up at any minute of it.” #move:inform #fit:{truth == "graded": attuned|{truth == "worth": missed|partial}} #principle:minimising #why:{truth == "graded":She'd rather not come than be late, and it's ten past.|{truth == "worth":She'd answer at once that she's busy, and it would be over for her.|It's kind, and where she is she may not be able to come up.}} Say that late is all right to somebody who may be standing on the stairs with it; say till when, and no more.]
    { reaction:
        - "opening": It says that it has been read. #talk:change
        - "hardening": Nothing happens. #talk:neutral
        - else: Two ticks, and they stay grey. #talk:neutral
    }
* [(Write to her that you're here, and that you'll ring tonight if you don't see her. Then sit down and wait.) #move:hold-silence #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:silence-as-work #why:{truth == "graded":It's kept for her, and she'd be glad to hear from you that she can be late.|{truth == "worth":She doesn't know why she's never there, and an hour that nobody fills says something about it.|They may have rung at eleven, and nobody asks.}} An hour that's kept with nobody in it is a way of staying; do it where there's nothing that needs doing. #stirs:You've stopped listening for the stairs. #strays:You have begun to tidy the window sill.]
    ~ sat_it_out = true
    { reaction:
        - "opening": It's a long hour. At twenty to two it gets quieter than it was. #talk:change
        - "hardening": {silence == "short": You have looked at your phone after four minutes.|You have counted the stairs, in your head, several times.} #talk:neutral
        - else: Nobody comes. #talk:neutral
    }
* [(Ring her, once, and leave a message:) “It's ten past one on Friday, and I'm ringing to hear if something has happened.” #move:closed-question #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:permission #why:{truth == "graded":It rings where she's standing, and she's late, and now you know.|{truth == "worth":It rings, and she'd have to say why; it's kind, though.|They may have rung at eleven, and something may have happened.}} When there may be a reason from outside, ask about that, and not about the hour; ring once.]
    ~ rang_her = true
    { reaction:
        - "opening": It rings six times. In the evening there's a missed call from her. #talk:change
        - "hardening": It goes straight to the machine. #talk:neutral
        - else: It rings, and then it's the machine. #talk:neutral
    }
* [(Leave the door open, and write up this morning's notes meanwhile.) #move:summary #fit:missed #principle:collusion #why:{truth == "graded":Ten past one, and you have made it into your own hour.|{truth == "worth":Ten past one, and you are busy.|Ten past one, and you don't wonder.}} To fill an empty hour at once means not to notice what it's like; stay with it for a while, and then work.]
    { reaction:
        - "opening": You get the morning done. You have listened all the same. #talk:neutral
        - "hardening": You get all of them done. #talk:neutral
        - else: You get half of it done. #talk:neutral
    }
- -> front_desk

=== front_desk ===
Half past. Joy has to put something in the book. ‘I can put absent, or unable to attend,’ she says, ‘and then a letter goes out.’ #place:front-desk #face:away #sky:morning #tells:missed-hour
{ truth:
    - "graded": ‘She was here, you know. She asked if you were in, and she went as far as the stairs. Then she went out again.’ #evidence:came-to-the-desk
    - "worth": ‘Her mother rang and asked for her. She says she can't get her at work, they're all in with a cake.’ #evidence:mother-rang
    - else: ‘Her office rang and asked for her. I said, isn't she with you? They said she'd run out at twelve.’ #evidence:office-rang
}
* [“Leave it open. I'll ask her what she'd call it.” #move:hand-back-choice #fit:{truth == "graded": attuned|partial} #principle:autonomy #why:{truth == "graded":She had been here and went out again, and no word fits that.|{truth == "worth":No word fits yet, and absent would at least ask her something.|No word fits yet, and it would be plain enough that she couldn't.}} Where a word would be a mark, leave it to the one whom it's about; say that you'll ask.]
    ~ left_blank = true
    { reaction:
        - "opening": ‘In ink?’ says Joy. She leaves it white. #talk:change
        - "hardening": ‘It flashes at me,’ says Joy, ‘when it's open.’ #talk:neutral
        - else: ‘If you like,’ says Joy. #talk:neutral
    }
* [“Put ‘absent’, without the letter, and I'll ask her about it on Friday.” #move:confront #fit:{truth == "worth": attuned|partial} #principle:immediacy #why:{truth == "graded":She was on the stairs, and will read in a book that she wasn't.|{truth == "worth":She's at work with a cake, her mother says, and it's a fact that she isn't here.|She has run out somewhere, and will read that she was absent, though you'd ask.}} A plain word for a plain fact is no attack, if it's talked about; put it where it fits, and leave off the letter.]
    ~ put_absent = true
    { reaction:
        - "opening": ‘Absent,’ says Joy. ‘No letter. All right.’ #talk:change
        - "hardening": ‘It sends the letter by itself,’ says Joy. ‘I'll have to stop it.’ #talk:neutral
        - else: ‘Done,’ says Joy. #talk:neutral
    }
* [“Put ‘unable’. Somebody who runs out at twelve, or turns round on the stairs, has a reason.” #move:reassure #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:minimising #why:{truth == "graded":It's kindly meant, and she was able to come as far as the stairs.|{truth == "worth":She was able, and stayed where she was.|Her office says that she ran out at twelve.}} To take it that there's a reason is fair to somebody who doesn't give any; put that, and ask her.]
    ~ put_unable = true
    { reaction:
        - "opening": ‘Unable,’ says Joy. ‘I thought so too.’ #talk:change
        - "hardening": ‘If you say so,’ says Joy. #talk:neutral
        - else: ‘Unable, then,’ says Joy. #talk:neutral
    }
* [“Put ‘absent’, and send the letter. She likes to have things in writing.” #move:inform #fit:missed #principle:rupture-withdrawal #why:{truth == "graded":She turned round on the stairs, and gets a letter about it.|{truth == "worth":She didn't know why she's always busy, and gets a letter about it.|She ran out at twelve, and gets a letter about it.}} A letter in place of a question tells her that she was right to stay away; ask her first.]
    ~ put_absent = true
    { reaction:
        - "opening": ‘It'll go on Monday,’ says Joy. ‘You might still change your mind.’ #talk:neutral
        - "hardening": It has gone before you have turned round. #talk:neutral
        - else: ‘Off it goes,’ says Joy. #talk:neutral
    }
- -> the_note

=== the_note ===
Twenty to two. There's her file, and a line for today with nothing on it. #place:room #face:away #presence:gone
{told_straight: You had said what you think, last week, and you've written that down.|It's a short page, last week's.}
{ truth:
    - "graded": The last thing that you had noted is how long she looked at your face.
    - "worth": The last thing that you had noted is what she said about the free afternoon.
    - else: The last thing that you had noted is that she has to take the times they give her.
}
* [“I minded, more than I'd thought. What had my face been doing?” #move:repair #fit:{truth == "graded": attuned|missed} #principle:repair-own-part #why:{truth == "graded":The last thing on the page is how long she looked at your face.|Your face isn't what the last line is about.} One's own part is looked at with what one noted; write down what you felt, and ask what she may have seen.]
    ~ owned_minding = true
    { reaction:
        - "opening": You read it again. It's the shortest line in the file. #talk:change
        - "hardening": You cross out ‘more than I'd thought’. #talk:neutral
        - else: You put the date beside it. #talk:neutral
    }
* [“I minded. What is there, for her, in an hour with nothing in it?” #move:open-question #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:evocation #why:{truth == "graded":It's a good question, and it isn't an empty hour that she's afraid of.|{truth == "worth":The last thing on the page is the free afternoon.|She hasn't got an hour with nothing in it.}} A question in the notes keeps something open that one would like to have explained; write down what you felt, and then the question.]
    ~ owned_minding = true
    { reaction:
        - "opening": You look at the chair while you write it. #talk:change
        - "hardening": You cross out ‘I minded’. #talk:neutral
        - else: You put the date beside it. #talk:neutral
    }
* [“I minded. And who else was waiting for her, at one o'clock?” #move:closed-question #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:evocation #why:{truth == "graded":She had looked at your face, and this is about timetables.|{truth == "worth":She'd had an afternoon free, and this is about timetables, though whose they are isn't the worst question.|The last thing on the page is that she has to take the times they give her.}} Facts laid side by side can ask something that neither asks alone; write them down with what you felt.]
    ~ owned_minding = true
    { reaction:
        - "opening": You look at the two words for some time. #talk:change
        - "hardening": You cross out the last part. #talk:neutral
        - else: You put the date beside it. #talk:neutral
    }
* [“I minded. She'd said she'd come. Is it too often for her, every week?” #move:closed-question #fit:missed #principle:premature-focus #why:It goes from your minding straight to how often she should come, and what happened last week is left out. A question of times closes the hour; write down what it was like, and what she said before it.]
    { reaction:
        - "opening": It looks very well. You take out the question mark, and put it in again. #talk:neutral
        - "hardening": You add ‘see supervision’. #talk:neutral
        - else: You put the date beside it. #talk:neutral
    }
- -> bright_mail

=== bright_mail ===
Saturday, in the morning. ‘So sorry!!! Mad week!! Same time next Friday?? I'm the worst!!’ #place:desk #face:away #sky:morning
{rang_her: ‘And thank you for ringing!! I didn't hear it!!’|{sat_it_out: ‘Joy says you waited, I feel AWFUL!!’|‘Hope you had a nice long lunch!!’}}
{ truth:
    - "graded": It was written yesterday at two minutes past two, it says at the top, and sent this morning. ‘(Took me ages to get it to sound right!!)’ #evidence:sent-from-a-meeting
    - "worth": ‘Couldn't get away, you know how it is!! They wouldn't let me out of the room, haha!!’ #evidence:could-not-get-away
    - else: ‘Phone was off from twelve till five, and then it was full of people!!’ #evidence:phone-off
}
* [“You don't owe me a reason. Friday at one is yours, and I'd be glad to see you.” #move:reassure #fit:{truth == "graded": attuned|{truth == "worth": partial|missed}} #principle:minimising #why:{truth == "graded":She put it off till it sounded right, and calls herself the worst.|{truth == "worth":It's friendly, and she'd said that she couldn't get away.|It's friendly, and leaves out what happened between twelve and five.}} She counts up what she owes; tell her that she owes nothing, and it's easier to come back.]
    { reaction:
        - "opening": ‘Okay,’ she writes. ‘Friday.’ #talk:change
        - "hardening": ‘No but I do!!’ she writes. #talk:sustain
        - else: ‘You're too nice!!’ she writes. #talk:hollow
    }
* [“Friday at one is yours. Did you want to be let out of the room?” #move:confront #fit:{truth == "graded": missed|{truth == "worth": attuned|partial}} #principle:double-sided #why:{truth == "graded":She thinks that she's the worst, and hears that she may not have wanted to.|{truth == "worth":She wrote that they wouldn't let her out of the room.|She hadn't been in a room with them, and might well have wanted to be let out of the other one.}} Her own joke can be asked about, if it's done lightly; give her the hour first, and then the question.]
    { reaction:
        - "opening":
            { truth:
                - "worth": ‘Ha,’ she writes. And in the evening, ‘Not really, no.’ #talk:change
                - else: ‘What?? Yes!!’ she writes. ‘I'll be there!!’ #talk:neutral
            }
        - "hardening": ‘Of course I did!!’ she writes. #talk:discord
        - else: ‘Haha!!’ she writes. #talk:hollow
    }
* [“Friday at one is yours, or by telephone. From twelve till five is a long time. Is everybody all right?” #move:closed-question #fit:{truth == "graded": partial|{truth == "worth": missed|attuned}} #principle:evocation #why:{truth == "graded":It's kind, and everybody is all right, except that she's the worst.|{truth == "worth":Everybody's all right, and it's made into something that it wasn't.|Her phone was off from twelve till five, and then it was full of people.}} Ask about the fact that doesn't fit with the tone; ask in a plain sentence, and she can answer in one.]
    ~ offered_phone = true
    { reaction:
        - "opening":
            { truth:
                - "father": ‘They are now,’ she writes. #talk:change
                - else: ‘Everyone's fine!!’ she writes. ‘It's just me!!’ #talk:neutral
            }
        - "hardening": ‘It was only my phone!!’ she writes. #talk:sustain
        - else: ‘All fine!!’ she writes. #talk:hollow
    }
* [“Friday at one is yours. We ought to find a rule for missed hours when you're here, that's good for us both.” #move:inform #fit:missed #principle:rupture-withdrawal #why:{truth == "graded":She calls herself the worst, and you speak of a rule.|{truth == "worth":She makes a joke, and you speak of a rule.|Something had happened, and you speak of a rule.}} A rule may be right and come at the wrong moment; see her first, and speak about the fee in the room.]
    ~ badly = true
    { reaction:
        - "opening": ‘Of course!! Totally fair!!’ she writes. #talk:hollow
        - "hardening": ‘Understood. Maybe I'll pause for a bit, I feel bad taking a space!!’ she writes. #talk:sustain
        - else: ‘I'll pay for it, obviously!!’ she writes. #talk:hollow
    }
- {
    - before == "back-to-back": -> ending_telephone
    - badly && before == "all-good": -> ending_telephone
    - (sat_it_out || owned_minding) && (before == "plain-thing" || before == "sixty"): -> ending_back
    - else: -> ending_alarms
}

=== ending_back ===
‘Back on Friday,’ she writes, on Sunday. That's all there is, without the marks. #place:desk #face:neutral #sky:dusk #ending:back-soon
-> END

=== ending_alarms ===
‘I've set two alarms!!’ she writes, on Thursday. #place:desk #face:neutral #sky:dusk #ending:two-alarms
-> END

=== ending_telephone ===
‘Could Friday be a call?’ she writes, on Thursday. ‘From the car!! If that's not too weird!!’ #place:desk #face:neutral #sky:dusk #ending:by-telephone
-> END
