# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = ဖုန်းဖြင့် မေးမြန်းပြီး ဖုန်းအသစ်အတွက် ကုဒ်ပေးခဲ့သည်
code-deed-give-code-in-person = ပတ်စ်ပို့ကို ကြည့်ပြီး ဖုန်းအသစ်အတွက် ကုဒ်ပေးခဲ့သည်
code-deed-take-back-code = ဖုန်းအသစ်အတွက် ကုဒ်ကို ပြန်ရုပ်သိမ်းခဲ့သည်
code-deed-sign-out-phones = ဖုန်းအားလုံးကို Okaeri မှ ထွက်စေခဲ့သည်
code-expired = ဤကုဒ်ကို သုံး၍မရတော့ပါ။ ကုဒ်ရခဲ့သည့်နေရာတွင် ကုဒ်အသစ် လုပ်ခိုင်းပါ။ စင်တာက ပေးခဲ့လျှင် { $phone } သို့ ဖုန်းခေါ်ပါ။
