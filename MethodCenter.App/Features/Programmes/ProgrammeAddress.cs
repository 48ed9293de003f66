using MethodCenter.App.Shared;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.App.Features.Programmes;

/// <summary>The filters of the room as they stand in an address: pages and exports read the same words.</summary>
public sealed class ProgrammeAddress(string uri, Func<string?, string?>? words = null) : QueryAddress(uri, words)
{
    public ProgrammeFilter Programmes => new()
    {
        Text = Typed,
        Kind = Word<ProgrammeKind>("kind"),
        Register = Word<RegisterState>("register"),
        Competence = this["competence"],
        Provider = this["provider"],
        Form = Word<StudyForm>("form"),
        Archived = this["archived"] == "1",
    };

    public StreamFilter Streams => new()
    {
        Text = Typed,
        Year = Number("year"),
        State = Word<StreamState>("state"),
        Kind = Word<ProgrammeKind>("kind"),
        OnlyOpen = this["open"] == "1",
    };

    public TeamFilter Teams => new() { Year = Number("year"), MunicipalityId = Number("municipality"), State = Word<TeamState>("state") };

    public OfferFilter Offers => new()
    {
        Text = Typed,
        MunicipalityId = Number("site"),
        Competence = this["competence"],
        OnlyOpen = this["open"] == "1",
        Archived = this["archived"] == "1",
    };

    public InternshipFilter Internships => new() { Status = Word<InternshipStatus>("status"), Year = Number("year"), OfferId = Number("offer"), MunicipalityId = Number("municipality"), Text = Typed };

    public SupportFilter Support => new() { Text = Typed, State = Word<SupportState>("state"), MunicipalityId = Number("municipality"), WithDone = this["done"] == "1" };

    public EnrolmentFilter LearnersOf(int programmeId) => new()
    {
        ProgrammeId = programmeId,
        StreamId = Number("stream"),
        Status = Word<EnrolmentStatus>("status"),
        Text = Typed,
    };
}
