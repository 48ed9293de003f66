using MethodCenter.App.Shared;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>The filters of mentors, young educators and support as they stand in an address: pages and exports read the same words.</summary>
public sealed class MentoringPeopleAddress(string uri, Func<string?, string?>? words = null) : QueryAddress(uri, words)
{
    private readonly Func<string?, string?> _find = words ?? (_ => null);

    public MentorFilter Mentors => new()
    {
        Text = Typed, MunicipalityId = Number("municipality"), OrganisationId = Number("organisation"), SubjectCode = this["subject"], Form = Word<MentoringForm>("form"),
        Code = this["competence"], IsFree = this["free"] == "1", IsWithoutConsent = this["noconsent"] == "1", State = Word<MentorState>("state") ?? MentorState.Active,
    };

    public YoungFilter Young => new()
    {
        Text = Typed, MunicipalityId = Number("municipality"), OrganisationId = Number("organisation"), SubjectCode = this["subject"],
        Measure = Word<YoungMeasure>("measure") ?? YoungMeasure.Support, Show = Word<YoungShow>("show") ?? YoungShow.Without, Day = Day("day"), From = Day("from"),
    };

    /// <summary>A title may hold a name, so the address carries a ticket of it.</summary>
    public SupportListFilter Support => new()
    {
        Text = Typed, Kind = Word<SupportKind>("kind"), Title = _find(this["title"]), Phase = Word<SupportPhase>("phase"), MunicipalityId = Number("municipality"),
        OrganisationId = Number("organisation"),
    };
}
