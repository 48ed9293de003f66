using MethodCenter.App.Shared;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>The filters of the list of pairs as they stand in an address: the page and its export read the same words.</summary>
public sealed class MentorshipAddress(string uri, Func<string?, string?>? words = null) : QueryAddress(uri, words)
{
    public MentorshipFilter Filter => new()
    {
        Text = Typed, State = Word<MentorshipState>("state"), Form = Word<MentoringForm>("form"), Kind = Word<MentoringKind>("kind"),
        MunicipalityId = Number("municipality"), OrganisationId = Number("organisation"), NeedsAttention = this["attention"] == "1", EndsSoon = this["ending"] == "1",
    };
}
