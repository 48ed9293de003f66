using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace MethodCenter.App.Startup;

/// <summary>Keys of cookies as files that only the owner of the process may read (security, point 10: 0600).</summary>
internal sealed class OwnerOnlyKeys(DirectoryInfo directory) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. directory.EnumerateFiles("key-*.xml").Select(file => XElement.Load(file.FullName))];

    public void StoreElement(XElement element, string friendlyName)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(Path.Combine(directory.FullName, $"key-{Guid.NewGuid():N}.xml"), options);
        element.Save(file);
    }
}
