# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = Dio un código para un celular nuevo, después de hacer preguntas por teléfono
code-deed-give-code-in-person = Dio un código para un celular nuevo, después de ver el pasaporte
code-deed-take-back-code = Anuló un código para un celular nuevo
code-deed-sign-out-phones = Cerró la sesión en todos los celulares
code-expired = Este código ya no sirve. Pida uno nuevo donde recibió este. Si se lo dio el centro, llame al { $phone }.
