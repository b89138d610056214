# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = Deu um código para um celular novo, depois de fazer perguntas por telefone
code-deed-give-code-in-person = Deu um código para um celular novo, depois de ver o passaporte
code-deed-take-back-code = Cancelou um código para um celular novo
code-deed-sign-out-phones = Desconectou todos os celulares
code-expired = Este código não vale mais. Peça um novo onde você recebeu este. Se foi a central que deu o código, ligue para { $phone }.
