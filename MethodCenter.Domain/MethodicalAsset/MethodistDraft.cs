namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>What the form of a methodist edits and what a file brings.</summary>
public sealed class MethodistDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public int EducatorId { get; set; }
    public MethodistLevel Level { get; set; } = MethodistLevel.Regional;
    public int? MunicipalityId { get; set; }
    public List<int> Territory { get; set; } = [];
    public int? OrganisationId { get; set; }
    public string? Workplace { get; set; }
    public string? SubjectCode { get; set; }
    public string? Direction { get; set; }
    public MethodistRelation Relation { get; set; } = MethodistRelation.Staff;
    public string? OrderNumber { get; set; }
    public DateOnly? OrderDate { get; set; }
    public DateOnly? Until { get; set; }
    public DateOnly? DiagnosedOn { get; set; }
    public int? DiagnosticsTenths { get; set; }
    public string? TrainingProgramme { get; set; }
    public string? TrainingDocument { get; set; }
    public DateOnly? TrainedOn { get; set; }
    public int SoftLimit { get; set; } = 25;
    public int HardLimit { get; set; } = 40;

    /// <summary>The form of a methodist as it stands now.</summary>
    internal static MethodistDraft Of(Methodist methodist, List<int> territory) => new()
    {
        Id = methodist.Id,
        Version = methodist.Version,
        EducatorId = methodist.EducatorId,
        Level = methodist.Level,
        MunicipalityId = methodist.MunicipalityId,
        Territory = territory,
        OrganisationId = methodist.OrganisationId,
        Workplace = methodist.Workplace,
        SubjectCode = methodist.SubjectCode,
        Direction = methodist.Direction,
        Relation = methodist.Relation,
        OrderNumber = methodist.OrderNumber,
        OrderDate = methodist.OrderDate,
        Until = methodist.Until,
        DiagnosedOn = methodist.DiagnosedOn,
        DiagnosticsTenths = methodist.DiagnosticsTenths,
        TrainingProgramme = methodist.TrainingProgramme,
        TrainingDocument = methodist.TrainingDocument,
        TrainedOn = methodist.TrainedOn,
        SoftLimit = methodist.SoftLimit,
        HardLimit = methodist.HardLimit,
    };
}
