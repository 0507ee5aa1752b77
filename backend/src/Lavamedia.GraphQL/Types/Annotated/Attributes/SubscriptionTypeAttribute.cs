namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The public static methods of this class are root fields of <c>Subscription</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;
