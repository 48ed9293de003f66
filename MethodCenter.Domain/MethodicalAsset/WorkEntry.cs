using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>A line of a methodist's work journal: what was done by which function of the statute, for whom, how long.</summary>
public sealed class WorkEntry : IScopedRow, IVersioned
{
    private WorkEntry() { }

    public WorkEntry(Methodist methodist)
    {
        (MethodistId, MunicipalityId) = (methodist.Id, methodist.MunicipalityId);
    }

    public int Id { get; internal set; }
    public int MethodistId { get; private set; }
    public int? MunicipalityId { get; private set; }
    public DateOnly Date { get; private set; }

    /// <summary>A code of <see cref="AssetFunctions"/>.</summary>
    public string FunctionCode { get; private set; } = "";
    public int? EducatorId { get; private set; }
    public int? OrganisationId { get; private set; }
    public string Summary { get; private set; } = "";

    /// <summary>How long, in minutes.</summary>
    public int Minutes { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId, EducatorId, MethodistId);

    /// <summary>Two records of one person became one: the work was done for the person who stays.</summary>
    internal void HandOver(Registry.Educator person) => EducatorId = person.Id;

    public Result Change(WorkEntryDraft draft, MethodistLevel level, DateOnly today)
    {
        if (draft.Date is not { } date || date > today) return MethodicalAssetErrors.WorkDateWrong;
        if (AssetFunctions.Find(draft.FunctionCode) is not { } function || function.Level != level)
            return MethodicalAssetErrors.WorkFunctionWrong;
        if (Inputs.Tidy(draft.Summary, 2000) is not { } summary) return MethodicalAssetErrors.WorkSummaryMissing;
        if (draft.Minutes is < 1 or > 24 * 60) return MethodicalAssetErrors.WorkMinutesWrong;
        (Date, FunctionCode, Summary, Minutes) = (date, function.Code, summary, draft.Minutes);
        (EducatorId, OrganisationId) = (draft.EducatorId, draft.OrganisationId);
        return Result.Ok;
    }
}

/// <summary>What the form of the work journal edits.</summary>
public sealed class WorkEntryDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public int MethodistId { get; set; }
    public DateOnly? Date { get; set; }
    public string FunctionCode { get; set; } = "";
    public int? EducatorId { get; set; }
    public int? OrganisationId { get; set; }
    public string? Summary { get; set; }
    public int Minutes { get; set; } = 60;
}

/// <summary>A function of the asset by the statute.</summary>
/// <param name="Code">R1–R8 for the region, M1–M7 for a municipality.</param>
/// <param name="Name">Short, for lists.</param>
/// <param name="Statute">As the order words it.</param>
public sealed record AssetFunction(string Code, MethodistLevel Level, string Name, string Statute);

/// <summary>The functions of the regional (п. 3.2.7) and the municipal (п. 3.3.4) methodical asset, приказ КОПО ЛО 11.05.2023 № 17.</summary>
public static class AssetFunctions
{
    public static readonly IReadOnlyList<AssetFunction> All =
    [
        new("R1", MethodistLevel.Regional, "Посткурсовое сопровождение", "посткурсовое сопровождение педагогических работников и управленческих кадров по окончании их обучения по программам ДПО"),
        new("R2", MethodistLevel.Regional, "Практическая часть программ ПК", "участие в реализации программ повышения квалификации на завершающих этапах (в практической части) при каскадной системе"),
        new("R3", MethodistLevel.Regional, "Тьюторство программ Федерального реестра", "тьюторское сопровождение программ ДПО, включённых в Федеральный реестр"),
        new("R4", MethodistLevel.Regional, "Выявление дефицитов", "выявление профессиональных дефицитов педагогических работников и управленческих кадров"),
        new("R5", MethodistLevel.Regional, "Построение и сопровождение ИОМ", "построение и сопровождение индивидуальных образовательных маршрутов непрерывного профессионального развития"),
        new("R6", MethodistLevel.Regional, "Взаимодействие и взаимообучение", "организация взаимодействия, взаимопомощи и взаимообучения"),
        new("R7", MethodistLevel.Regional, "Помощь школам с низкими результатами", "методическая помощь педагогам школ с низкими образовательными результатами обучающихся"),
        new("R8", MethodistLevel.Regional, "Консультирование", "оказание консультативной помощи и поддержки педагогическим работникам и управленческим кадрам"),
        new("M1", MethodistLevel.Municipal, "Индивидуализация профессионального роста", "обеспечение индивидуализации непрерывного повышения профессионального мастерства"),
        new("M2", MethodistLevel.Municipal, "Горизонтальное обучение", "содействие внедрению моделей «горизонтального обучения»"),
        new("M3", MethodistLevel.Municipal, "Инновационные формы, наставничество, сообщества", "участие в апробации и внедрении инновационных форм методической работы, менторства, наставничества, деятельности профессиональных сообществ"),
        new("M4", MethodistLevel.Municipal, "Перенос компетенций в практику", "поддержка профессионального развития через перенос приобретённых компетенций в ежедневную практику"),
        new("M5", MethodistLevel.Municipal, "Продвижение эффективного опыта", "участие в продвижении на муниципальном уровне актуальных направлений развития и эффективного опыта"),
        new("M6", MethodistLevel.Municipal, "Поддержка слушателей ДПП", "консультационная поддержка и методическая помощь слушателям в ходе обучения по ДПП"),
        new("M7", MethodistLevel.Municipal, "Поддержка ШНОР и школ в сложных условиях", "методическая поддержка кадров школ с низкими результатами и функционирующих в сложных социальных условиях"),
    ];

    public static AssetFunction? Find(string? code) => All.FirstOrDefault(f => f.Code == code);

    public static IEnumerable<AssetFunction> Of(MethodistLevel level) => All.Where(f => f.Level == level);
}
