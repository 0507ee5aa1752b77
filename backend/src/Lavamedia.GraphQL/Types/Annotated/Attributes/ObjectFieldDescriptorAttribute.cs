using System.Reflection;

namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>
/// The base of attributes that configure the field of a resolver method, such as one that caches or measures it. Several stand in the
/// order of the source, the first outermost.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class ObjectFieldDescriptorAttribute : Attribute
{
    /// <summary>Configures the field.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="member">The method.</param>
    protected internal abstract void OnConfigure(IObjectFieldDescriptor descriptor, MemberInfo member);
}
