# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = Энэ утсаар хэн мэдээлдэг вэ
companions-lead = Хүн бүр өөрийн тусгаарлалтын хугацаа, биеийн байдлын мэдээлэлтэй. Нэг утсаар { $count } хүн хүртэл мэдээлж болно.
companions-arrival = Ирсэн өдөр, 0-р өдөр
companions-over = Тусгаарлалтын хугацаа дууссан
companions-ends = { $date }, { $time } цагаас гадагш гарч болно
companions-longer = { $name } Танаас удаан тусгаарлагдана. { $date } өдрөөс энэ утас мэдээлэл авахгүй. Түүнээс өмнө { $name }-г өөрийнх нь утас руу шилжүүлнэ үү.
companions-phone = { $name }-г өөрийнх нь утас руу шилжүүлэх
companions-left = { $name } { $date } өдрөөс өөрийн утсаар мэдээлж байна.
companions-back = Энэ утсаар мэдээлдэг хүмүүс рүү буцах


## Asking for one more

companions-ask = Өөр нэг хүний өмнөөс мэдээлэх хүсэлт гаргах
companions-ask-lead = Тантай хамт тусгаарлагдаж байгаа, утасгүй хүнд зориулсан. Төв зөвшөөрмөгц биеийн байдлын мэдээлэлд тэр хүнийг ч асууна. Түүнээс өмнөх өдрүүдийг хэний ч буруу гэж үзэхгүй.
companions-name = Паспортын дагуух нэр
companions-arrived = Ирсэн өдөр
companions-submit = Төвд хүсэлт илгээх
companions-error-name = Нэрийг паспортод байгаагаар нь бичнэ үү.
companions-error-known = Та энэ хүний өмнөөс мэдээлж байгаа, эсвэл хүсэлт гаргасан байна.
companions-error-arrived = Энэ хүний ирсэн өдрийг сонгоно уу.
companions-error-many = Нэг утсаар { $count } хүн хүртэл мэдээлж болно. Илүү хэрэгтэй бол { $phone } дугаарт залгана уу.
companions-asked-title = { $name }: төв шийдвэрлэж байна
companions-asked-text = Төвийн ажилтан Таны хүсэлтийг үзэж байна. Хариуг эндээс харна.
companions-withdraw = Хүсэлтээ буцаах
companions-refused-title = { $name }: төв зөвшөөрөөгүй
companions-refused-words = Төв нэмж бичсэн нь:
companion-refusal-not-found = Бид энэ хүнийг олсонгүй. Нэр, паспортын дугаар, ирсэн өдрийг нь шалгаад дахин хүсэлт гаргана уу.
companion-refusal-own-phone = Энэ хүн аль хэдийн өөр утсаар мэдээлж байна.
companion-refusal-not-waiting = Энэ хүн тусгаарлагдах шаардлагагүй, эсвэл хугацаа нь дууссан.
companion-refusal-call = Бид эхлээд Тантай ярилцах хэрэгтэй. { $phone } дугаарт залгана уу.
companions-requests = Бусдын өмнөөс мэдээлэх хүсэлт
companion-state-open = Төв шийдвэрлэж байна
companion-state-approved = Төв зөвшөөрсөн
companion-state-refused = Төв зөвшөөрөөгүй
companion-state-withdrawn = Буцаасан
companion-deed-approve-companion = Таныг өөр нэг хүний өмнөөс мэдээлэхийг зөвшөөрсөн
companion-deed-refuse-companion = Таныг өөр нэг хүний өмнөөс мэдээлэхийг зөвшөөрөөгүй


## A phone of their own

handover-title = { $name }: өөрийн утас
handover-lead = Энд код үүсгээд нөгөө утсан дээр ашиглана уу. Тэр цагаас { $name } тэр утсаар мэдээлнэ. Тусгаарлалтын хугацаа нь өөрийнх, тусгаарлагдах газар нь адил. Энэ утас { $name }-ийн талаар цаашид асуухгүй.
handover-history = { $name }-ийн өмнөөс илгээсэн мэдээлэл Таны мэдээлэлд үлдэнэ. { $name } ч шинэ утсан дээрээ харж болно.
handover-identity = Бид { $name }-ийн паспортыг хараахан мэдэхгүй байна. Паспортод байгаагаар нь бичнэ үү.
handover-type = Тэнд { $name }-ийн паспортын дугаар, төрсөн огноог оруулна уу.
handover-followed = Энэ паспортын дугаартай бүртгэл аль хэдийн байна. { $phone } дугаарт залгана уу.
handover-before = { $date } хүртэл Таны биеийн байдлын мэдээллийг { $name }-ийн утсаар илгээж байсан. Тэдгээрийг энд мөн харуулж байна.
problem-handed-over = Энэ мэдээлэлд байгаа нэг хүн одоо өөрийн утсаар мэдээлдэг тул түүний хэсгийг аваагүй. Бусдын мэдээлэл ирсэн.
