using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Raises the version of a record whose parts alone change, so that two editors of one list do not overwrite each other.</summary>
internal static class CampaignTouch
{
    /// <summary>Refuses a lost update like <see cref="MethodCenterDb.ExpectVersion"/>, and raises the version in any case.</summary>
    public static void Touch(this MethodCenterDb db, IVersioned entity, int version)
    {
        db.ExpectVersion(entity, version);
        db.Entry(entity).Property(nameof(IVersioned.Version)).IsModified = true;
    }
}
