using MethodCenter.App.Shared;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Staging;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Staging;

/// <summary>The list of distributions; its filters live in the address.</summary>
public sealed partial class StagingsPage
{
    private static readonly IReadOnlyList<Choice<StagingKind?>> _kinds = StagingTexts.Choices<StagingKind>(StagingTerms.Of);
    private static readonly IReadOnlyList<Choice<StagingState?>> _states = StagingTexts.Choices<StagingState>(StagingTerms.Of);

    private IReadOnlyList<FilterChip> _chips = [];
    private StagingFilter _filter = new();
    private bool _mayMake;

    [Inject] public required StagingQueries Queries { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }

    protected override void OnInitialized()
    {
        base.OnInitialized();
        _mayMake = StagingRights.Kinds(Who.Current).Count > 0;
    }

    protected override void ReadAddress()
    {
        _filter = new StagingAddress(Navigation.Uri, Words.Find).Cases;
        _chips =
        [
            .. Chip("q", VariantTexts.Search, _filter.Text),
            .. Chip("kind", StagingTexts.Kind, _filter.Kind is { } kind ? StagingTerms.Of(kind) : null),
            .. Chip("state", StagingTexts.State, _filter.State is { } state ? StagingTerms.Of(state) : null),
        ];
    }
}
