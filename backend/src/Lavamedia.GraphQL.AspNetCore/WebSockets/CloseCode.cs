namespace Lavamedia.GraphQL.AspNetCore.WebSockets;

/// <summary>Why the server closes a socket (graphql-transport-ws, and RFC 6455 section 7.4 for those below 4000).</summary>
internal enum CloseCode
{
    /// <summary>The client said good-bye.</summary>
    Normal = 1000,

    /// <summary>The process stops; the client may connect to another one at once.</summary>
    GoingAway = 1001,

    /// <summary>A message is larger than the endpoint accepts.</summary>
    MessageTooBig = 1009,

    /// <summary>A message is malformed or of an unknown type.</summary>
    InvalidMessage = 4400,

    /// <summary>An operation was sent before the connection was acknowledged.</summary>
    Unauthorized = 4401,

    /// <summary>The token is not good, or the rights that the connection had are not there any more.</summary>
    Forbidden = 4403,

    /// <summary>The client speaks none of our sub-protocols.</summary>
    SubprotocolNotAcceptable = 4406,

    /// <summary>The client did not initialise the connection in time.</summary>
    InitialisationTimeout = 4408,

    /// <summary>An operation with the same id is running.</summary>
    SubscriberAlreadyExists = 4409,

    /// <summary>The connection was initialised more than once.</summary>
    TooManyInitialisationRequests = 4429,

    /// <summary>Something failed on our side.</summary>
    InternalServerError = 4500,
}
