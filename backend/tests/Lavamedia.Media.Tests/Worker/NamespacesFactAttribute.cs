using System.ComponentModel;
using System.Diagnostics;

namespace Lavamedia.Media.Tests.Worker;

/// <summary>A test that needs the right to make namespaces, which some containers forbid.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NamespacesFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanMake = new(() =>
    {
        try
        {
            using var probe = Process.Start("unshare", ["--user", "--map-current-user", "--net", "true"]);
            probe.WaitForExit();
            return probe.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    });

    public NamespacesFactAttribute()
    {
        Skip = CanMake.Value ? null : "This machine does not allow namespaces to be made.";
    }
}
