// Theo Lindqvist, the fortnight after session 2: his mother rings, the free Thursday, and the fifth of September.
INCLUDE ../contract.ink

VAR gave_number = false    // session 1: he was given the number
VAR gave_time = false      // session 2: a question was left for next time
VAR took_forty = false     // session 2: his forty out of forty was taken
VAR it_got_out = false     // something reached home that was his to say
VAR waited_his = false     // his mother was asked to say it to him herself

-> the_kettle

=== the_kettle ===
Saturday. His mother rings, and she's speaking quietly, although she's in her own kitchen. #face:away #place:desk #clock:10:20 #sky:morning
{ before:
    - "forty-out-of-forty": ‘He says it's going really well. Forty out of forty, he said.’
    - "the-tap": ‘He came home early and went to bed. Did something happen?’
    - else: ‘He's put the fifth on the calendar himself,’ she says.
}
{ truth:
    - "shame": ‘A letter has come for him from the university. You can see ‘attendance’ through the little window. I haven't opened it. I keep looking at it.’ #evidence:attendance-letter
    - "room": ‘We have something to tell him, and it isn't easy, and we thought it might be better if he heard it with you.’ #evidence:something-to-tell
    - else: ‘I asked if he was upset about the break, and he said, not yet. Should I go on asking him?’ #evidence:not-yet
}
* [“Let him have it from you, and say that you've told me. I'll leave it till he brings it up.” #move:persuade #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:boundaries #why:{truth == "shame":She has a letter for him in her hand and hasn't opened it.|{truth == "room":It sends her back to him, and she was asking if you'd be there.|She asked if she should go on asking, and there's nothing to give him.}} What is his goes to him, from the one who has it; say so plainly, and say what you'll do with having heard.]
    ~ waited_his = true
    { reaction:
        - "opening": ‘Just give it to him,’ she says. ‘Yes. All right.’ You hear her pick it up. #talk:change
        - "hardening": ‘I thought you'd know what it is,’ she says. #talk:neutral
        - else: ‘Yes, I suppose so,’ she says. #talk:neutral
    }
* [“I see Theo on his own. If you have something to tell him, it should come from you, at home, and soon.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:boundaries #why:{truth == "shame":It's clear, and it's about news and not about a letter.|{truth == "room":She said that it might be better if he heard it with you.|She asked what she should do, and this is about news that she hasn't got.}} Being the place where others bring their news takes the place away from him; say whom you work for, and send it back.]
    ~ waited_his = true
    { reaction:
        - "opening": She's quiet. ‘Soon,’ she says. ‘I think he may know already.’ #talk:change
        - "hardening": ‘You'd do it so much better,’ she says. #talk:neutral
        - else: ‘I'll talk to Anders,’ she says. #talk:neutral
    }
* [“I'd ask once, a few days after. From what you say he finds out later than other people, and then he says it.” #move:inform #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:informed-choice #why:{truth == "shame":She has a letter in her hand, and this is about asking.|{truth == "room":She has news to tell, and this is about asking, though it would be as true of that.|She asked if she should go on asking him.}} Advice that is asked for, and says nothing of what he told you, can be given; say only what she has seen herself.]
    { reaction:
        - "opening": ‘A few days after,’ she says. ‘I can do that. I've been asking at once.’ #talk:change
        - "hardening": ‘So he does tell you things,’ she says. #talk:neutral
        - else: ‘All right,’ she says. #talk:neutral
    }
* [“I'll bring it up with him when I see him. You don't have to say anything till then.” #move:reassure #fit:{truth == "blurred": partial|missed} #principle:collusion #why:{truth == "shame":Now you know of a letter that he hasn't seen, and he'll learn that you did.|{truth == "room":Now you know of news that he hasn't been told, and he'll learn that you did.|It does little harm, and it's you who'll be asking him then.}} A secret with a parent makes two of you and one of him; give it back to her, or tell him the same day.]
    ~ it_got_out = true
    { reaction:
        - "opening": ‘That is a weight off,’ she says. #talk:neutral
        - "hardening": ‘I'll tell him you know,’ she says. #talk:neutral
        - else: ‘Thank you so much,’ she says. #talk:neutral
    }
- {before == "forty-out-of-forty" || before == "the-tap": -> the_leaving|-> the_free_thursday}

=== the_free_thursday ===
Thursday the twenty-ninth. At half past seven there's a message. ‘its half seven’ he writes. #talk:neutral #face:away #sky:dusk #place:desk
{it_got_out: ‘mum said you know about something’ he adds. #talk:discord|{gave_time: ‘i did think about it on sunday’ he adds. #talk:change|‘just saying’ he adds. #talk:neutral}}
{ truth:
    - "shame": ‘everyones posting about freshers. ive turned it off’ #talk:sustain
    - "room": ‘im on the wall outside yours. they think im in’ #talk:neutral
    - else: ‘i think i mind that theres no session. took a week’ #talk:change
}
* [“Then sit there as long as you like. It's your hour, and I'm not telling anybody that it isn't on.” #move:hand-back-choice #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:autonomy #why:{truth == "shame":He can sit where he likes, and he was looking at the others.|{truth == "room":He's on the wall outside, and at home they think that he's in.|He wrote that he minds, and this is about where he may sit.}} Leaving him the hour, and what is known of it, is autonomy in a small thing; say it, and say what you won't do.]
    { reaction:
        - "opening":
            { truth:
                - "room": ‘its quite a good wall’ he writes. ‘thanks’ #talk:change
                - else: ‘ok’ he writes. #talk:neutral
            }
        - "hardening": ‘you cant see me can you’ he writes. #talk:discord
        - else: A thumb. #talk:neutral
    }
* [“I'd have done the same, I think.” #move:reassure #fit:{truth == "shame": attuned|partial} #principle:minimising #why:{truth == "shame":He turned off what the others were posting.|{truth == "room":He didn't say that he'd turned anything off, and it's friendly.|He wrote that he minds, and it's friendly about something else.}} A word that makes it ordinary, from beside him, is comfort enough for somebody who compares himself; keep it short.]
    { reaction:
        - "opening": ‘yeah’ he writes. ‘its got balloons on’ #talk:change
        - "hardening": ‘its only posts’ he writes. #talk:discord
        - else: A thumb. #talk:neutral
    }
* [“A week is quite quick, for minding. I do a bit as well.” #move:simple-reflection #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:immediacy #why:{truth == "shame":He didn't write that he minds, and this puts it there.|{truth == "room":He didn't write that he minds, and it's friendly.|He wrote that he minds that there isn't one, and that it took a week.}} Saying back what has come, and your own side in a few words, makes it worth sending; do it, and ask nothing.]
    { reaction:
        - "opening":
            { truth:
                - "blurred": ‘do you’ he writes. And then, ‘ok. good’ #talk:change
                - else: ‘minding what’ he writes. #talk:neutral
            }
        - "hardening": ‘its not that much’ he writes. #talk:sustain
        - else: ‘yeah’ he writes. #talk:neutral
    }
* [“I've got ten minutes now, if you'd like to ring.” #move:seek-collaboration #fit:{truth == "blurred": missed|partial} #principle:overshooting #why:{truth == "shame":He wrote one sentence, and perhaps he'd like that, though he didn't ask.|{truth == "room":He wrote one sentence, and on a wall outside he can be heard.|He wrote what it was by himself, and this takes it for more.}} An offer that is larger than what was said makes it into more than he meant; answer at his size.]
    { reaction:
        - "opening": ‘no its ok’ he writes. ‘just wanted to say its half seven’ #talk:neutral
        - "hardening": ‘didnt mean that’ he writes. #talk:discord
        - else: ‘nah its fine’ he writes. #talk:neutral
    }
- {
    - it_got_out && reaction != "opening": -> on_the_phone
    - reaction == "hardening" && band != "open": -> on_the_phone
    - else: -> on_the_fifth
}

=== the_leaving ===
Monday. There's a message from him. ‘think i might leave it there’ he writes. ‘been really helpful tho’ #talk:hollow #face:away #sky:dusk #place:desk
{took_forty: ‘like i said forty out of forty’ #talk:hollow|‘sorry about last time’ #talk:neutral}
{ truth:
    - "shame": ‘term stuff. loads of it’ #talk:sustain
    - "room": ‘can you tell mum we both said so’ #talk:sustain
    - else: ‘i think im ok now. not sure’ #talk:neutral
}
* [“You decide that. Would you come on the fifth and say it here? It doesn't have to be about term.” #move:hand-back-choice #fit:{truth == "shame": attuned|{truth == "room": partial|missed}} #principle:autonomy #why:{truth == "shame":He gave term as the reason, and there's a lot of it.|{truth == "room":It's his decision, and he asked what you would tell her.|It's his decision, and he's not sure, and term wasn't what he wrote about.}} Leaving the decision with him, and asking for one more meeting, keeps both; don't go into the reason.]
    { reaction:
        - "opening": ‘ok’ he writes. ‘ill come and say it’ #talk:change
        - "hardening": ‘do i have to’ he writes. #talk:sustain
        - else: ‘maybe’ he writes. #talk:neutral
    }
* [“I wouldn't tell her that, because I'd be saying it for you. I'd say she should ask you.” #move:inform #fit:{truth == "shame": partial|{truth == "room": attuned|missed}} #principle:boundaries #why:{truth == "shame":He hadn't asked what you'd tell her, though it's right.|{truth == "room":He asked you to tell his mother that you had both said so.|He hadn't asked what you'd tell her, and this is about her.}} A plain no that keeps to what was agreed is something to rely on; say what you'd do in its place.]
    { reaction:
        - "opening":
            { truth:
                - "room": ‘fair’ he writes. A good while later: ‘ill come on the 5th then’ #talk:change
                - else: ‘ok’ he writes. #talk:neutral
            }
        - "hardening": ‘great’ he writes. #talk:discord
        - else: ‘ok’ he writes. #talk:neutral
    }
* [“Then it may be too early to say. Come on the fifth, and see how you feel by then.” #move:persuade #fit:{truth == "shame": missed|{truth == "room": partial|attuned}} #principle:pacing #why:{truth == "shame":He gave a reason with a date, and this calls it early.|{truth == "room":He asked for something, and it is passed over, though the fifth is his.|He wrote that he's not sure.}} For somebody who finds out late, waiting is good advice; give him a day on which to look.]
    { reaction:
        - "opening":
            { truth:
                - "blurred": ‘ok’ he writes. ‘ill see what i think on monday and then come’ #talk:change
                - else: ‘its not early’ he writes. ‘its nearly term’ #talk:neutral
            }
        - "hardening": ‘i did say im ok’ he writes. #talk:sustain
        - else: ‘ok’ he writes. #talk:neutral
    }
* [“That's all right. You can always come back, it's the same number.” #move:affirm #fit:missed #principle:collusion #why:{truth == "shame":He was on the run from something, and is let go.|{truth == "room":He was asking for cover, and is let go.|He wasn't sure, and you are.}} An easy goodbye to somebody who hasn't said why he goes is going along with it; ask him to come and say it.]
    { reaction:
        - "opening": ‘thanks’ he writes. ‘will do’ #talk:hollow
        - "hardening": He doesn't write any more. #talk:discord
        - else: ‘bye’ he writes. #talk:hollow
    }
- {
    - reaction == "opening": -> to_stop
    - reaction == "holding" && not it_got_out: -> to_stop
    - else: -> on_the_phone
}

=== on_the_phone ===
Wednesday the fourth. ‘could it be by phone’ he writes. #talk:sustain #face:away #sky:dusk #place:desk
{gave_number: ‘ive got your number’ #talk:neutral|‘if you do that’ #talk:neutral}
{ truth:
    - "shame": ‘its a bit full of people where you are. with term’ #talk:sustain
    - "room": ‘then nobody sees me come in’ #talk:sustain
    - else: ‘i think its easier. dont know’ #talk:neutral
}
* [“Yes. Half past seven, and if you'd rather come up in the middle you can.” #move:hand-back-choice #fit:{truth == "blurred": partial|attuned} #principle:autonomy #why:{truth == "shame":He asked for more distance, because of who he might meet.|{truth == "room":He asked for more distance, because of who might see him.|It's a yes, and he has to decide something in the middle.}} The distance that somebody asks for is the one at which he can work; say yes, and leave the other open.]
    { reaction:
        - "opening": ‘ok’ he writes. ‘half seven’ #talk:change
        - "hardening": ‘i wont come up tho’ he writes. #talk:sustain
        - else: A thumb. #talk:neutral
    }
* [“Yes, let's try it. Afterwards you can tell me what was different.” #move:seek-collaboration #fit:{truth == "blurred": attuned|partial} #principle:pacing #why:{truth == "shame":It's a yes, and gives him something to hand in.|{truth == "room":It's a yes, and he knows what is different.|He thinks that it's easier, and doesn't know.}} Trying it and looking afterwards suits somebody who finds out by doing; agree to it, and ask later.]
    { reaction:
        - "opening": ‘ok’ he writes. ‘might take me till monday’ #talk:change
        - "hardening": ‘ok. dont know if ill know’ he writes. #talk:sustain
        - else: A thumb. #talk:neutral
    }
* [“I'd rather see you, if you can manage it. It isn't the same by phone.” #move:persuade #fit:{truth == "blurred": partial|missed} #principle:righting-reflex #why:{truth == "blurred":He doesn't know which is easier, and is told what you think.|He said what stands in the way, and is asked to manage it.} Wanting him nearer than he can come sends him further off; take what he offers.]
    { reaction:
        - "opening": ‘ill try’ he writes. ‘prob phone tho’ #talk:neutral
        - "hardening": ‘ok leave it then’ he writes. #talk:discord
        - else: ‘ok’ he writes. #talk:hollow
    }
- {
    - reaction == "hardening" && band == "guarded": -> nobody_again
    - else: -> down_the_line
}

=== on_the_fifth ===
Thursday the fifth, nearly half past seven. Somebody is coming up the stairs, not quickly, without a stop. #place:room #sky:dusk #clock:19:29 #presence:gone #face:neutral #ending:on-the-fifth
-> END

=== to_stop ===
Thursday the fifth. He is coming up, and you know what he's coming to say. #place:room #sky:dusk #clock:19:29 #presence:gone #face:neutral #ending:to-stop-properly
-> END

=== down_the_line ===
Thursday the fifth, half past seven. You have moved the telephone to where you can sit beside it. #place:room #sky:dusk #clock:19:30 #presence:gone #face:neutral #ending:down-the-line
-> END

=== nobody_again ===
Thursday the fifth, twenty to eight. The chair is empty, and the telephone is on the table. #place:room #sky:dusk #clock:19:40 #presence:gone #face:neutral #ending:nobody-again
-> END
