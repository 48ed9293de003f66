using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>Russian words about organisations that the field decides on: marks, reasons, warnings.</summary>
public static class OrganisationTerms
{
    public static string Of(ServiceMark mark) => mark switch
    {
        ServiceMark.Counted => "есть, засчитывается",
        ServiceMark.WithoutAct => "есть, но не подтверждена актом",
        ServiceMark.None => "нет",
    };

    /// <summary>Why П8 does not count a structure; null where it does.</summary>
    public static string? WhyNotCounted(MethodicalStructure structure, Organisation organisation, DateOnly day)
    {
        if (!organisation.IsMonitored) return "организация вне контура мониторинга";
        if (!organisation.IsOpenOn(day)) return "организация прекратила деятельность";
        if (structure.CountsOn(day)) return null;
        if (structure.Kind == StructureKind.Union) return "методические объединения показателем П8 не учитываются";
        if (structure.Until < day) return $"срок действия акта истёк {Formats.Date(structure.Until)}";
        if (structure.ActDate > day) return $"акт ещё не вступил в силу: его дата {Formats.Date(structure.ActDate)}";
        return $"не указаны {string.Join(", ", MissingOf(structure))}";
    }

    public static string StillWorking(int people) =>
        $"Организация закрыта, но в ней числятся {RussianPlural.Count(people, "человек", "человека", "человек")}. Завершите их места работы.";

    public static string NoService => "Методическая служба (совет) не учтена в П8. Внесите вид, номер и дату локального акта.";

    public static string NoMethodist => "За организацией не закреплён методист.";

    public static string LowResultsNow(DateOnly from) => $"Школа с низкими образовательными результатами с {Formats.Date(from)}.";

    public static string NoStaff => "В организации нет ни одного действующего места работы. Загрузите контингент или добавьте педагогов.";

    public static string NoLocality => "Не указана местность (город или село): организация не попадёт в этот разрез отчётов.";

    private static IEnumerable<string> MissingOf(MethodicalStructure structure)
    {
        if (structure.ActKind is null) yield return "вид акта";
        if (structure.ActNumber is null) yield return "номер акта";
        if (structure.ActDate is null) yield return "дата акта";
    }
}
