using MethodCenter.App.Shared;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>The filters of the list of consultations as they stand in an address: the page and its export read the same words.</summary>
public sealed class ConsultationAddress(string uri, Func<string?, string?>? words = null) : QueryAddress(uri, words)
{
    public ConsultationFilter Filter => new()
    {
        Text = Typed, State = Word<ConsultationState>("state"), MunicipalityId = Number("municipality"),
        IsMine = this["mine"] == "1", IsLate = this["late"] == "1", IsUnassigned = this["unassigned"] == "1",
    };
}
