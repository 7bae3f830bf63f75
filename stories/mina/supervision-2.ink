// Mina Seo, supervision after session 2: an hour that was moved, and who thanked whom.
INCLUDE ../contract.ink

VAR quick_reply = false    // between 1: her e-mail was answered at night
VAR took_hundred = false   // session 2: her hundred per cent was taken
VAR took_complaint = false // session 2: took a complaint
VAR asked_safety = false   // session 1: asked plainly about safety
VAR asked_safety_2 = false   // session 2: asked plainly about safety
VAR saw_albrecht = false   // this case has been taken to Dr. Albrecht
VAR looked = 0             // how often the trainee has looked at their own side

-> fine_if_not

=== fine_if_not ===
{saw_albrecht: Thursday, half past five. It was to have been Wednesday, and you had written to ask. “‘Totally fine if not’,” she reads from her phone.|Thursday, half past five, over the bicycle shop. It was to have been Wednesday. “‘Totally fine if not’,” Dr. Albrecht reads from her phone.} #talk:neutral #light:room #sky:dusk #clock:17:30 #face:neutral #pose:lap
~ saw_albrecht = true
{quick_reply:“And you answer your clients at night,” she says. “What do you get from it?” #talk:neutral #face:thoughtful|“And if it hadn't been fine?” she says. #talk:neutral #face:thoughtful}
* [“I get annoyed, and then I come anyway and I'm nice about it.” #move:affirm #fit:{quick_reply: missed|attuned} #principle:immediacy #why:{quick_reply:She asked about answering at night, and this is about coming here.|She asked what if it hadn't been fine.} Say the thing that the polite sentence had covered; it's small, and it's the same as hers.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “And I'd have thanked you for coming,” she says. You both see it. #talk:neutral #face:warm #pose:open
        - "hardening": “That's the other one,” she says. #talk:neutral #face:neutral
        - else: “Yes,” she says. #talk:neutral #face:thoughtful
    }
* [“I feel good at it, when I'm quick. And then I lie there and wait for her to write back.” #move:affirm #fit:{quick_reply: attuned|missed} #principle:collusion #why:{quick_reply:She asked what you get from being so quick.|She asked what if it hadn't been fine, and this is about the nights.} What one gets from being quick belongs to the work; say it, the unflattering half as well.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “So there are two of you up,” she says. #talk:neutral #face:warm #pose:open
        - "hardening": “Do you?” she says. “I'd asked about Wednesday.” #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“I was glad of the extra day, I hadn't written anything up.” #move:affirm #fit:{quick_reply: missed|partial} #principle:minimising #why:{quick_reply:She asked what you get from it at night, and hears about one day.|It's true, and what you'd have felt without it is still to be said.} What was convenient covers the rest; answer.]
    { reaction:
        - "opening": “And if you had?” she says. #talk:neutral #face:thoughtful
        - "hardening": “So it suited you,” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:neutral
    }
* [“I didn't like to be a nuisance. I'm the one who's always asking for something.” #move:repair #fit:missed #principle:repair-own-part #why:Nobody had complained, and you have found fault with yourself. To call oneself a nuisance asks to be told that one isn't; leave that, and look.]
    { reaction:
        - "opening": “Are you?” she says. “I hadn't noticed.” #talk:neutral #face:warm
        - "hardening": “Well, you had asked,” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. #talk:neutral #face:neutral
    }
- -> your_morning

=== your_morning ===
“Before she came,” she says. “That morning. Tell me what you did.” #talk:neutral #face:neutral
You look at what you wrote down afterwards.
{ truth:
    - "graded": ‘Looked at myself in the lift.’ “What for?” she says. #talk:neutral #face:thoughtful
    - "worth": ‘Three e-mails between half past twelve and one.’ “To whom?” she says. “And did they need to be written?” #talk:neutral #face:thoughtful
    - else: ‘Rang home, no answer.’ “And then she was there,” she says. “With that in your pocket. Did you think of it?” #talk:neutral #face:thoughtful
}
* [“I wanted to see if I looked kind. I think I'd noticed that she looks.” #move:affirm #fit:{truth == "graded": attuned|missed} #principle:immediacy #why:{truth == "graded":She asked why you had looked at yourself.|{truth == "worth":She asked to whom the e-mails went, and nobody was in a lift.|She asked if you had thought of that call, and nobody was in a lift.}} A small vanity before an hour may be the first thing that the client has told you; say it.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “And did you?” she says. “Kind is difficult, in a lift.” #talk:neutral #face:warm #pose:open
        - "hardening": “In the lift?” she says. “I don't see that.” #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“I can't sit in that room for half an hour with nothing to do.” #move:affirm #fit:{truth == "graded": partial|{truth == "worth": attuned|missed}} #principle:repair-own-part #why:{truth == "graded":She asked what you'd looked for, and it's honest about something else.|{truth == "worth":She asked if those e-mails needed to be written.|She asked if you'd thought of home, and this is about e-mails.}} What one can't stand oneself is hard to ask about; say what it is.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Nor can she,” she says. “So who's going to?” #talk:neutral #face:warm #pose:open
        - "hardening": “They?” she says. #talk:neutral #face:neutral
        - else: “Half an hour's long,” she says. #talk:neutral #face:thoughtful
    }
* [“I had it with me for the whole hour, and I didn't ask her who she has to be back for.” #move:repair #fit:{truth == "graded": missed|{truth == "worth": partial|attuned}} #principle:collusion #why:{truth == "graded":She asked what you'd looked for in the lift, and it wasn't that.|{truth == "worth":She asked about e-mails, and there may be something behind those, though not this.|She asked if you had thought of it, with Mina in the room.}} Where the client's life touches one's own, one leaves things out; say which.]
    ~ looked = looked + 1
    { reaction:
        - "opening": She puts down the apple. “Ring them when we've finished,” she says, “and ask her on Friday.” #talk:neutral #face:warm #pose:open
        - "hardening": “Of what?” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“I had toast standing up, and I missed the first bus.” #move:inform #fit:missed #principle:minimising #why:{truth == "graded":It's written down what you did, and she'd asked what for.|{truth == "worth":It's written down what you did, and she'd asked to whom.|It's written down what you did, and she'd asked if you thought of it.}} The rest of a morning is easier to tell; read what is there.]
    { reaction:
        - "opening": “And the rest?” she says. It's still on the page. #talk:neutral #face:thoughtful
        - "hardening": “And this?” she says, with her finger on it. #talk:neutral #face:neutral
        - else: “Good,” she says. #talk:neutral #face:neutral
    }
- -> the_thank_you

=== the_thank_you ===
{took_hundred:“She said a hundred per cent, and you said you'd keep the whole hour,” she says. “What was that, at ten to two?” #talk:neutral #face:thoughtful|{took_complaint:“She took three points off, and you said thank you,” she says. “And what was it, afterwards?” #talk:neutral #face:thoughtful|“She began to thank you, somewhere in that hour,” she says. “What was there just before?” #talk:neutral #face:thoughtful}}
* [“I wanted it to have gone well. I'd have taken anything by then.” #move:affirm #fit:{took_hundred: attuned|{took_complaint: missed|partial}} #principle:praise-for-compliance #why:{took_hundred:She asked what it was that made you take the hundred at ten to two.|{took_complaint:She asked what it was when Mina had gone, and this is about wanting it to go well.|She asked what came before the thanks, and this is nearly it.}} To want an hour to have gone well is how one takes a yes that won't last; say it.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “It usually is, at ten to,” she says. #talk:neutral #face:warm #pose:open
        - "hardening": “And after that?” she says. #talk:neutral #face:neutral
        - else: “I see,” she says. #talk:neutral #face:thoughtful
    }
* [“I was stung. I sat down and thought of all I'd done for her, until about four.” #move:repair #fit:{took_hundred: missed|{took_complaint: attuned|missed}} #principle:rupture-confrontation #why:{took_hundred:She asked about the hundred, and nobody had complained.|{took_complaint:She asked what happened in you when Mina had gone.|She asked what came before the thanks, and nobody had complained.}} A complaint may be taken well and still sting; say that it did, and how long.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Till four is quick,” she says. “I'm still at one from 1998.” #talk:neutral #face:warm #pose:open
        - "hardening": “About what?” she says. #talk:neutral #face:neutral
        - else: “Yes,” she says. #talk:neutral #face:thoughtful
    }
* [“I'd changed the subject, because I hadn't known what to say. It was about twenty past.” #move:inform #fit:{took_hundred: partial|{took_complaint: missed|attuned}} #principle:rupture-withdrawal #why:{took_hundred:She asked about ten to two, and this is about the thanks, a bit earlier.|{took_complaint:She asked what it was when Mina had gone, and this is about the middle.|She asked what came just before the thanks.}} Thanks have a time and a cause; look at the moment before them, and at what you did in it.]
    ~ looked = looked + 1
    { reaction:
        - "opening": “Just after,” she says. “So it was you who left, and she who closed the door.” #talk:neutral #face:warm #pose:open
        - "hardening": “Later than that,” she says. #talk:neutral #face:neutral
        - else: “Twenty past,” she says. #talk:neutral #face:thoughtful
    }
* [“I was tired. It was a wet day, and I'd had two before her.” #move:repair #fit:missed #principle:expert-trap #why:She asked about you, and hears what the day was like. To be tired is a reason, and not yet an answer; tell how it was.]
    { reaction:
        - "opening": “And tired, what did you do?” she says. #talk:neutral #face:thoughtful
        - "hardening": “I'm sure,” she says. #talk:neutral #face:neutral
        - else: “Hm,” she says. #talk:neutral #face:neutral
    }
- {asked_safety || asked_safety_2: “You asked her if she wants to live,” she says. “Keep asking, when it comes up.” #talk:neutral #face:neutral|“And nobody has asked her if she wants to live,” she says. “Send her the night number today, and ask her on Friday.” #talk:neutral #face:neutral}
{
    - looked >= 3: -> ending_front
    - looked >= 2: -> ending_one
    - else: -> ending_fine
}

=== ending_front ===
You write one question on the front of the folder, over her name. It's for tomorrow, and it's for you. #face:warm #clock:18:00 #ending:on-the-front
-> END

=== ending_one ===
‘There's one thing,’ you say at the door, and you say it, and it takes a minute. #face:warm #clock:18:00 #ending:one-thing
-> END

=== ending_fine ===
“Next week on Wednesday?” she says. ‘Of course,’ you say. ‘Any day.’ #talk:neutral #face:neutral #clock:18:00 #ending:fine-if-not
-> END
