using MethodCenter.Domain.Matching;

namespace MethodCenter.Domain.Staging;

/// <summary>Sentences of the hard filters; names stand around them, so they begin small and have no full stop.</summary>
internal static class RefusalTexts
{
    public static readonly RefusalText Themself = new("это сам педагог");
    public static readonly RefusalText OtherMunicipality = new("муниципальный методист работает только в своём муниципалитете");
    public static readonly RefusalText OutOfTerritory = new("муниципалитет не входит в территорию методиста");
    public static readonly RefusalText NotSameMunicipality = new("другой муниципалитет, а вариант — только внутри муниципалитета");
    public static readonly RefusalText NotSameOrganisation = new("другая организация, а вариант — только внутри организации");
    public static readonly RefusalText OtherSubject = new("другой предмет");
    public static readonly RefusalText SubjectUnknown = new("предмет не указан, сравнить нельзя");
    public static readonly RefusalText NoConsent = new("нет письменного согласия наставника");
    public static readonly RefusalText OtherForm = new("наставник не принимает такую форму наставничества");
    public static readonly RefusalText DirectHead = new("руководитель той же организации: прямое подчинение в форме «педагог — педагог»");
    public static readonly RefusalText MentorLeft = new("наставник больше не работает");

    private const string FullKind = "нет свободных мест";

    public static RefusalText Full(Giver giver) => new($"мест нет: занято {giver.Held} при пределе {giver.HardLimit}", FullKind);
}
