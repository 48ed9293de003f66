namespace MethodCenter.Domain.Common;

/// <summary>A record that people edit: the version rises with every change, and a stale one is refused.</summary>
public interface IVersioned
{
    int Version { get; }
}
