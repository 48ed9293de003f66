using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Why a line is where it is, in words.</summary>
internal static class FactReasons
{
    public const string OutsideContour = "организация вне контура мониторинга";
    public const string OrganisationClosed = "организация прекратила деятельность";
    public const string OtherPost = "должность не относится к педагогическим работникам и управленческим кадрам";
    public const string OnLeave = "в отпуске: исключён по параметру методики";

    public const string NoLearning = "нет обучения, завершённого в периоде";
    public const string NotFinished = "обучение не завершено в периоде";
    public const string NoDocument = "обучение завершено, но нет номера документа";
    public const string NotInRegister = "программа не в Федеральном реестре ДПП на дату приказа о зачислении";
    public const string NoDiagnosisBefore = "нет официальной диагностики раньше начала обучения в установленный срок";
    public const string NotTied = "программа не входит в ИОМ по этой диагностике и не закрывает выявленный дефицит";

    public const string NoTeam = "нет управленческой команды";
    public const string NotDiagnosed = "нет завершённой официальной диагностики в периоде";
    public const string NoValidDiagnosis = "нет действующего результата официальной диагностики";

    public const string NoRoute = "нет ИОМ, утверждённого в периоде";
    public const string RouteOtherBasis = "ИОМ разработан на ином основании";
    public const string RouteNotByDiagnosis = "нет результата официальной диагностики этой кампании не позже создания ИОМ";
    public const string RouteIsByDiagnosis = "ИОМ разработан на основе диагностики: учтён в П4";

    public const string NotTeacher = "закреплён, но на отчётную дату не входит в число педагогических работников";
    public const string NoOrder = "нет номера или даты приказа (договора)";
    public const string StatusExpired = "статус методиста прекращён до отчётной даты";
    public const string NoAssignments = "нет действующих закреплений";
    public const string MethodistInForce = "статус действует";
    public const string AssignedToExpired = "закреплён за методистом, статус которого прекращён";

    public const string NoBirthDate = "нет данных: не указана дата рождения";
    public const string NoServiceStart = "нет данных: не указано начало педагогической деятельности";
    public const string ServiceTooLong = "стаж не меньше предела";
    public const string NotYoung = "возраст не меньше предела";
    public const string NoSupport = "нет участия в формах поддержки в периоде";
    public const string SupportNotListed = "форма не входит в перечень форм поддержки";
    public const string NoMentoring = "нет наставничества в периоде";

    public const string NoService = "нет методической службы (совета)";
    public const string NoAct = "у методической службы (совета) нет вида, номера или даты акта";
    public const string ActNotInForce = "акт о методической службе (совете) на отчётную дату не действует";
    public const string OnlyUnion = "есть только методическое объединение";
    public const string HasService = "действует методическая служба (совет)";

    public const string NoMethodist = "методист не закреплён";
    public const string HasMethodist = "закреплён методист";
    public const string NoTraining = "нет документа о повышении квалификации в области методической поддержки";
    public const string TrainingStale = "срок действия повышения квалификации истёк";
    public const string Attended = "присутствовал";

    public static string Learnt(string programme, DateOnly until) => $"ДПП {programme}, завершена {Formats.Date(until)}";

    public static string LearntAfter(string programme, DateOnly until, string campaign, DateOnly on) =>
        $"{Learnt(programme, until)}; диагностика {campaign} от {Formats.Date(on)}";

    public static string Diagnosed(string campaign, DateOnly on) => $"диагностика {campaign}, {Formats.Date(on)}";

    public static string Routed(string number, DateOnly on) => $"{number}, утверждён {Formats.Date(on)}";

    public static string RouteState(string number, string status) => $"{number}: статус на отчётную дату — {status}";

    public static string RouteEnded(string number, DateOnly on) => $"{number}, завершён {Formats.Date(on)}";

    public static string Team(int members, string programme, string order) =>
        $"{RussianPlural.Count(members, "управленец", "управленца", "управленцев")}, программа {programme}, приказ {order}";

    public static string HalfTeam(int completed, int least) => $"завершили программу {completed} из необходимых {least}";

    public static string Assigned(string methodist) => $"закреплён за методистом: {methodist}";

    public static string Load(int people) => $"закреплено {RussianPlural.Count(people, "человек", "человека", "человек")}";

    public static string Serves(int assignments) => RussianPlural.Count(assignments, "действующее закрепление", "действующих закрепления", "действующих закреплений");

    public static string Supported(string form, DateOnly from, DateOnly? until) =>
        until is { } end ? $"{form}, {Formats.Date(from)} – {Formats.Date(end)}" : $"{form}, с {Formats.Date(from)}";

    public static string NotListed(string form) => $"«{form}»: {SupportNotListed}";

    public static string Retested(string code, bool isRemoved) => isRemoved ? $"{code}: дефицит снят повторной диагностикой" : $"{code}: дефицит сохранился";

    public static string Trained(DateOnly on) => $"повышение квалификации от {Formats.Date(on)}";

    public static string RouteShare(int people, int all) => $"ИОМ у {people} из {all}";

    public static string Days(string number, int days) => $"{number}: {RussianPlural.Count(days, "день", "дня", "дней")}";
}
