using MethodCenter.App.Shared;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>The filters of the asset's lists as they stand in an address: pages and exports read the same words.</summary>
public sealed class AssetAddress(string uri, Func<string?, string?>? words = null) : QueryAddress(uri, words)
{
    public MethodistFilter Methodists => new()
    {
        Text = Typed,
        Level = Word<MethodistLevel>("level"),
        MunicipalityId = Number("municipality"),
        Relation = Word<MethodistRelation>("relation"),
        SubjectCode = this["subject"],
        Admission = Word<AdmissionState>("state"),
        IsAdmissible = this["admissible"] switch { "yes" => true, "no" => false, _ => null },
        Term = Word<TermState>("term"),
        Load = Word<LoadLevel>("load"),
        On = Day("date"),
        IsAssigned = this["assigned"] == "1",
        WithEnded = this["ended"] == "1",
    };

    public AssignmentFilter Assignments => new()
    {
        Text = Typed,
        MethodistId = Number("methodist"),
        EducatorId = Number("educator"),
        OrganisationId = Number("organisation"),
        MunicipalityId = Number("municipality"),
        Kind = Word<TargetKind>("kind"),
        State = Word<AssignmentState>("state"),
        Level = Word<MethodistLevel>("level"),
        SubjectCode = this["subject"],
        OnlyConflicts = this["conflicts"] == "1",
        On = Day("date"),
    };

    public WorkFilter Work => new()
    {
        MethodistId = Number("methodist"),
        FunctionCode = this["function"],
        Level = Word<MethodistLevel>("level"),
        From = Day("from"),
        Until = Day("until"),
        MunicipalityId = Number("municipality"),
    };
}
