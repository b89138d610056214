# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = Ойр байсны мэдэгдэл
alert-title = Онгоцонд Таны ойролцоо сууж явсан хүн халдвартай байжээ
alert-text = { $flight } нислэгт ({ $date }) Таны ойролцоо сууж явсан хүний шинжилгээ эерэг гарсан.
alert-means = Энэ нь Та халдвар авсан гэсэн үг биш, хэний ч буруу биш. Та хаашаа ч явах шаардлагагүй.
alert-group = Энэ мэдэгдэл хамт яваа хүмүүст тань ч хамаатай.
alert-now = Одоо юу хийх вэ
alert-do-stay = Тусгаарлагдах газартаа байж, өдөр бүрийнхээрээ мэдээлээрэй.
alert-do-health = Өдөр бүр халуунаа үзэж, биеийн байдлаа мэдээлээрэй.
alert-do-call = Төвийн ажилтан Тан руу залгаж, дараа нь юу хийхийг хэлж өгнө. Утсаа аваарай.
alert-ill = Бие тань муудвал ойролцоох нийгмийн эрүүл мэндийн төв рүү эсвэл бидний { $phone } дугаар руу залгаарай.
alert-open = Зурвас дотор нээх
alert-guide = Гарын авлагаас унших
alert-list = Ойр байсны мэдэгдэл
alert-deed-send-alert = Танд ойр байсны мэдэгдэл илгээсэн
alert-deed-end-alert = Ойр байсны мэдэгдлийн үр дүнг тэмдэглэсэн
