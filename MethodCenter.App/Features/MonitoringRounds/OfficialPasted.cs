using MethodCenter.Domain.MonitoringRounds;

namespace MethodCenter.App.Features.MonitoringRounds;

/// <summary>A pasted column and where it goes.</summary>
public sealed record OfficialPasted(OfficialKind Kind, PastedColumn Column);
