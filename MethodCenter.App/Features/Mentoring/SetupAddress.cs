using MethodCenter.App.Shared;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>The filters of organisations as they stand in an address: the page and its export read the same words.</summary>
public sealed class SetupAddress(string uri, Func<string?, string?>? words = null) : QueryAddress(uri, words)
{
    public SetupFilter Filter => new()
    {
        Text = Typed,
        MunicipalityId = Number("municipality"),
        OnlyMissing = this["missing"] == "1",
        Missing = Word<SetupPaper>("paper"),
        OnlyWithoutSupport = this["without"] == "1",
    };
}
