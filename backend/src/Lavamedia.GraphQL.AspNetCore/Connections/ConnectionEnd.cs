namespace Lavamedia.GraphQL.AspNetCore.Connections;

/// <summary>Why the server ends a lasting connection.</summary>
internal enum ConnectionEnd
{
    /// <summary>It does not: the client went away.</summary>
    ClientLeft,

    /// <summary>The process stops (rule R-14).</summary>
    Stopping,

    /// <summary>The identity behind the connection ended or has other rights now.</summary>
    RightsChanged,
}
