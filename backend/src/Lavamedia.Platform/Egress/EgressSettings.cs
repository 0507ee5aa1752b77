namespace Lavamedia.Platform.Egress;

/// <summary>What outbound requests may reach; bound to the configuration section <c>Lavamedia:Egress</c>.</summary>
public sealed class EgressSettings
{
    /// <summary>
    /// Hosts with ports that may be reached although they are not public or not encrypted, such as <c>sso.intranet:8443</c>. Only the
    /// operator says so; empty by default (F-7).
    /// </summary>
    public IReadOnlyList<string> AllowedHosts { get; set; } = [];

    /// <summary>How long a request may take, its answer included.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>The largest answer that is read, in bytes.</summary>
    public int LargestAnswer { get; set; } = 1024 * 1024;
}
