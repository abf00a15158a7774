/**
 * Words that, right after what is said, tell that it was said: *dit Marie*, *said Tom*. Only the forms that
 * stand in an incise; what governs a quote elsewhere is for the cues.
 */
const FORMS = {
  fr: 'dit|dis|disait|disaient|dirent|fit|fis|répond|répondit|répondait|demande|demanda|demandait|ajoute|ajouta|ajoutait|reprend|reprit|reprenait|lance|lança|lançait|crie|cria|criait|murmure|murmura|murmurait|souffle|souffla|soupire|soupira|soupirait|explique|expliqua|expliquait|déclare|déclara|affirme|affirma|annonce|annonça|assure|assura|conclut|continue|continua|poursuit|poursuivit|précise|précisa|interroge|interrogea|insiste|insista|avoue|avoua|admet|admit|raconte|raconta|rétorque|rétorqua|réplique|répliqua|riposte|riposta|proteste|protesta|objecte|objecta|grogne|grogna|gronde|gronda|hurle|hurla|balbutie|balbutia|bégaya|chuchote|chuchota|confie|confia|écrie|écria|écriait|exclame|exclama|exclamait|étonne|étonna|inquiète|inquiéta|enquiert|enquit|pense|pensa|songe|songea|plaisante|plaisanta|rappelle|rappela|observe|observa|remarque|remarqua|commente|commenta|coupa|acquiesça|ordonna|supplia|ricana|marmonna|gémit|rugit|sourit|rit',
  en: 'said|says|asked|asks|replied|answered|cried|shouted|whispered|added|murmured|muttered|exclaimed|told|continued|went on|called|explained|insisted|snapped|sighed|wrote|argued|declared|recalled|warned|wondered',
  es: 'dijo|dice|dije|decía|preguntó|pregunta|pregunté|respondió|responde|respondí|contestó|contesta|contesté|exclamó|gritó|murmuró|susurró|añadió|añade|agregó|replicó|repuso|explicó|explica|insistió|comentó|afirmó|aseguró|continuó|prosiguió|pensó|suspiró|admitió|ordenó',
  it: 'disse|dice|dissi|diceva|chiese|chiede|domandò|rispose|risponde|replicò|esclamò|gridò|mormorò|sussurrò|aggiunse|aggiunge|continuò|proseguì|spiegò|spiega|fece|ribatté|insistette|osservò|pensò|sospirò|concluse',
  pt: 'disse|diz|dizia|perguntou|pergunta|perguntei|respondeu|responde|respondi|exclamou|gritou|murmurou|sussurrou|acrescentou|acrescenta|retorquiu|replicou|explicou|explica|insistiu|comentou|afirmou|continuou|prosseguiu|pensou|suspirou|admitiu',
  de: 'sagte|sagt|fragte|fragt|antwortete|antwortet|erwiderte|rief|flüsterte|murmelte|meinte|meint|ergänzte|fügte|erklärte|erklärt|betonte|schrie|entgegnete|bemerkte|dachte|seufzte|warf|fuhr|fauchte',
}

export const speechVerbs = Object.values(FORMS).join('|')
export const englishSpeechVerbs = FORMS.en
